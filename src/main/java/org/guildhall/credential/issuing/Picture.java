package org.guildhall.credential.issuing;

/**
 * A picture of a badge.
 *
 * @param type its media type, {@code image/png} or {@code image/svg+xml}
 */
public record Picture(String type, byte[] content) {}
