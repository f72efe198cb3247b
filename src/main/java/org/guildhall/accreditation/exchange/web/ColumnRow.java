package org.guildhall.accreditation.exchange.web;

import org.guildhall.platform.ForTemplates;

/**
 * A column of an import's file.
 *
 * @param position 1 and up
 * @param example its cell in the first row
 * @param field code of what it means, empty for nothing
 */
@ForTemplates
public record ColumnRow(int position, String header, String example, String field) {}
