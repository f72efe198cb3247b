package org.guildhall.accreditation.scheme;

/**
 * Who is named for a duty under a scheme, as far as one person needs to know.
 *
 * @param anybody whether the scheme has officers for the duty at all
 * @param included whether the person is one of them
 */
public record NamedOfficers(boolean anybody, boolean included) {}
