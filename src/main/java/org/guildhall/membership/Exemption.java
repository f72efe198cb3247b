package org.guildhall.membership;

import java.time.Instant;
import org.guildhall.platform.PersonId;

/**
 * That a member of an accredited-only community may stay without an accreditation.
 *
 * @param member whose last day is empty therefore
 * @param reason 1 to {@value #LONGEST_REASON} characters
 */
public record Exemption(Membership member, PersonId by, Instant at, String reason) {
    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 300;
}
