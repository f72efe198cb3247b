package org.guildhall.admin;

import org.guildhall.accreditation.EntryView;

/**
 * A line of the register with a box to choose it.
 *
 * @param lastDay the last day in force in words
 */
public record ConsoleRow(EntryView entry, String lastDay, boolean chosen) {}
