package org.guildhall.accreditation.holder;

/**
 * A holder without an account, as entered by the person who grants.
 *
 * @param name at most 200 characters
 * @param email empty if unknown; only a salted hash of it is kept
 */
public record ExternalPerson(String name, String email) {}
