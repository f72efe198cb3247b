package org.guildhall.accreditation.console.web;

import org.guildhall.platform.ForTemplates;

/**
 * A filter that is asked for often, as a link.
 *
 * @param query of its address, beginning with an ampersand unless it is empty
 * @param current whether the register is shown by it
 */
@ForTemplates
public record FilterChip(String label, String query, boolean current) {}
