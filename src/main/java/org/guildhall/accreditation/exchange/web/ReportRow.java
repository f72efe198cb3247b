package org.guildhall.accreditation.exchange.web;

import org.guildhall.platform.ForTemplates;

/**
 * A row of an import's report.
 *
 * @param row 1 and up, as the file counts
 * @param outcome code of the result
 * @param outcomeText the same in words
 * @param label whom it names
 * @param number of the accreditation, empty without one
 * @param notes why it was refused, or what changed, in words
 */
@ForTemplates
public record ReportRow(int row, String outcome, String outcomeText, String label, String number, String notes) {}
