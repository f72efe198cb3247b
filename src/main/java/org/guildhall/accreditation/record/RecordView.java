package org.guildhall.accreditation.record;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * An entry of the record as templates show it.
 *
 * @param subject what it is about, in words
 * @param address of the page of what it is about, without the site's context path; empty where there is none
 * @param effectiveOn the day the change takes effect; empty where it is the day it was recorded
 * @param words what somebody wrote, empty when there is nothing to be read
 * @param erased whether something was written that has been erased
 * @param hash its first characters, to recognise an entry
 */
@ForTemplates
public record RecordView(
        long position,
        String when,
        String actor,
        String what,
        String subject,
        String address,
        String effectiveOn,
        List<WrittenView> words,
        boolean erased,
        String hash) {}
