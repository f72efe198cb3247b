package org.guildhall.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;

/**
 * The latest move of a community's boundary to accredited people only.
 *
 * @param before how people came in before
 * @param helper who helps those who have to be accredited to stay, if anybody was named
 */
public record BoundaryChange(
        long communityId,
        JoinPolicy before,
        Instant movedAt,
        PersonId movedBy,
        Optional<PersonId> helper,
        MoveState state) {
    /** For how many days after the move it can be taken back. */
    public static final int UNDO_DAYS = 30;

    /** The last day on which it can be taken back, UTC. */
    public LocalDate undoUntil() {
        return movedAt.atZone(ZoneOffset.UTC).toLocalDate().plusDays(UNDO_DAYS);
    }

    /** Whether it can be taken back on a day. */
    public boolean canBeUndone(LocalDate today) {
        return MoveTransitions.after(state, MoveTransitions.Action.UNDO).isPresent() && !today.isAfter(undoUntil());
    }

    BoundaryChange become(MoveState next) {
        return new BoundaryChange(communityId, before, movedAt, movedBy, helper, next);
    }
}
