package org.guildhall.accreditation.console.web;

import org.guildhall.accreditation.register.EntryView;
import org.guildhall.platform.ForTemplates;

/** A line of the register with a box to choose it. */
@ForTemplates
public record ConsoleRow(EntryView entry, boolean chosen) {}
