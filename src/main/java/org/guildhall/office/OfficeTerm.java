package org.guildhall.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * One person's term of office.
 *
 * @param office the office's code
 * @param offeredBy who offered it
 * @param closedOn the day on which it was declined, ended or given up
 * @param done lines of the hand-over list that are done
 */
public record OfficeTerm(
        long id,
        long communityId,
        String office,
        PersonId person,
        TermState state,
        TermDays days,
        PersonId offeredBy,
        Optional<LocalDate> closedOn,
        List<String> done) {

    public OfficeTerm {
        done = List.copyOf(done);
    }

    OfficeTerm become(TermState next, LocalDate today) {
        return new OfficeTerm(
                id,
                communityId,
                office,
                person,
                next,
                days,
                offeredBy,
                next.isOpen() ? Optional.empty() : Optional.of(today),
                done);
    }

    OfficeTerm lasting(TermDays other) {
        return new OfficeTerm(id, communityId, office, person, state, other, offeredBy, closedOn, done);
    }

    OfficeTerm handedOver(List<String> lines) {
        return new OfficeTerm(id, communityId, office, person, state, days, offeredBy, closedOn, lines);
    }
}
