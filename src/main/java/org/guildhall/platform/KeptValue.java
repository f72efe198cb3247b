package org.guildhall.platform;

/**
 * A value that a form hands on as it is.
 *
 * @param name under which it is sent
 */
@ForTemplates
public record KeptValue(String name, String value) {}
