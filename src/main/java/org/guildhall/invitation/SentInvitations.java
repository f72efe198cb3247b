package org.guildhall.invitation;

import java.util.List;
import java.util.Map;
import org.guildhall.platform.PersonId;

/**
 * What was sent together.
 *
 * @param round names what was sent, for taking it back; empty when nothing was
 * @param invited who has an invitation now that was sent with these
 * @param leftOut who was not invited, and why not
 */
public record SentInvitations(String round, List<PersonId> invited, Map<PersonId, Invitability> leftOut) {
    public SentInvitations {
        invited = List.copyOf(invited);
        leftOut = Map.copyOf(leftOut);
    }
}
