package org.guildhall.accreditation.bulk.web;

import org.guildhall.accreditation.register.EntryView;
import org.guildhall.platform.ForTemplates;

/**
 * The outcome of a run for one accreditation, as text.
 *
 * @param now its status today
 * @param good whether it was changed
 */
@ForTemplates
public record RunLine(EntryView now, String outcome, boolean good) {}
