package org.guildhall.accreditation.exchange.web;

import org.guildhall.platform.ForTemplates;

/**
 * A result to which an import's report can be narrowed down.
 *
 * @param outcome its code, empty for all rows
 * @param label its name and how many rows have it
 */
@ForTemplates
public record ResultChoice(String outcome, String label) {}
