package org.guildhall.directory;

import org.guildhall.platform.ForTemplates;

/**
 * Something that was chosen.
 *
 * @param rest the filter without it, as {@link FilterText} writes it
 */
@ForTemplates
public record FilterChip(String label, String rest) {}
