package org.guildhall.accreditation.console.web;

import org.guildhall.accreditation.register.EntryView;
import org.guildhall.platform.ForTemplates;

/**
 * A line of the register with a box to choose it.
 *
 * @param lastDay the last day in force in words
 */
@ForTemplates
public record ConsoleRow(EntryView entry, String lastDay, boolean chosen) {}
