package org.guildhall.accreditation.bulk.web;

import org.guildhall.accreditation.register.EntryView;
import org.guildhall.platform.ForTemplates;

/**
 * What a change of many did to one accreditation, in words.
 *
 * @param now how it stands today
 * @param good whether it was changed
 */
@ForTemplates
public record RunLine(EntryView now, String outcome, boolean good) {}
