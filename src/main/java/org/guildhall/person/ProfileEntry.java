package org.guildhall.person;

import org.guildhall.membership.Audience;

/**
 * One part of a profile.
 *
 * @param value not empty, in the form that the field has
 * @param audience to whom the person shows it
 */
public record ProfileEntry(ProfileField field, String value, Audience audience) {}
