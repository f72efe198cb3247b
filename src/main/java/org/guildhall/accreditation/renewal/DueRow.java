package org.guildhall.accreditation.renewal;

import org.guildhall.accreditation.register.EntryView;
import org.guildhall.platform.ForTemplates;

/** An accreditation that is due for renewal, and its last day in force as text. */
@ForTemplates
public record DueRow(EntryView entry, String lastDay) {}
