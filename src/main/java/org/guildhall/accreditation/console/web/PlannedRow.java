package org.guildhall.accreditation.console.web;

import org.guildhall.accreditation.register.EntryView;
import org.guildhall.platform.ForTemplates;

/** What would become of one accreditation, or why nothing. */
@ForTemplates
public record PlannedRow(EntryView now, String afterwards, String afterwardsState, String symbol, String problem) {}
