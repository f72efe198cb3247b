package org.guildhall.directory;

/**
 * Something that was chosen.
 *
 * @param rest the filter without it, as {@link FilterText} writes it
 */
public record FilterChip(String label, String rest) {}
