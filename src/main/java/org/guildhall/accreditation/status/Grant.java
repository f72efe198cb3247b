package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.platform.PersonId;

/**
 * A grant, as requested.
 *
 * @param username the holder's user name, or the full name of a member; empty for a holder without an account
 * @param external a holder without an account
 * @param from the first day in force, which may lie ahead; empty when the input had none
 * @param reason may be empty, at most 1,000 characters
 * @param assessor who recommended it, if it was applied for
 */
public record Grant(
        long schemeId,
        String username,
        Optional<ExternalPerson> external,
        Accreditation.Awarded awarded,
        Optional<LocalDate> from,
        String reason,
        Optional<PersonId> assessor) {

    /** The same to the holder of this user name. */
    Grant to(String holder) {
        return new Grant(schemeId, holder, external, awarded, from, reason, assessor);
    }

    /** A direct grant to somebody with an account. */
    public Grant(long schemeId, String username, String level, LocalDate from, String reason) {
        this(
                schemeId,
                username,
                Optional.empty(),
                Accreditation.Awarded.level(level),
                Optional.of(from),
                reason,
                Optional.empty());
    }
}
