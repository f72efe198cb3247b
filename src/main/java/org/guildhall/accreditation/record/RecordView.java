package org.guildhall.accreditation.record;

/**
 * An entry of the record as templates show it.
 *
 * @param subject what it is about, in words
 * @param address of the page of what it is about, without the site's context path; empty where there is none
 * @param effectiveOn the day the change takes effect
 * @param reason empty when there is none to be read
 * @param erased whether a reason was given that has been erased
 * @param hash the first letters, to tell entries apart by eye
 */
public record RecordView(
        long position,
        String when,
        String actor,
        String what,
        String subject,
        String address,
        String effectiveOn,
        String reason,
        boolean erased,
        String hash) {}
