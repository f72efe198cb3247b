package org.guildhall.membership;

import org.guildhall.platform.PersonId;

/**
 * A member who is not accredited today.
 *
 * @param exempt whether the member may stay nevertheless
 */
public record UnmetMember(long membershipId, PersonId person, UnmetReason why, boolean exempt) {}
