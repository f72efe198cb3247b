package org.guildhall.accreditation;

import java.time.LocalDate;

/**
 * What somebody wants to grant.
 *
 * @param username the holder's user name
 * @param from the first day in force, which may lie ahead; null when the input had none
 * @param reason may be empty, at most 1,000 characters
 */
public record Grant(long schemeId, String username, String level, LocalDate from, String reason) {}
