package org.guildhall.membership;

import java.time.LocalDate;
import org.guildhall.platform.PersonId;

/**
 * An invitation that lets its person in today.
 *
 * @param inviter who wrote it
 * @param word what the inviter wrote to the person; may be empty
 * @param lastDay the last day on which it lets the person in, UTC
 * @param declined whether the person has said no, which they may think over
 */
public record CurrentInvitation(PersonId inviter, String word, LocalDate lastDay, boolean declined) {}
