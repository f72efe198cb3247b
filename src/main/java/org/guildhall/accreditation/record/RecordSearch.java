package org.guildhall.accreditation.record;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.audit.AuditQuery;
import org.guildhall.audit.AuditRecord;
import org.guildhall.community.Community;
import org.guildhall.membership.TypedPeople;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.Parsing;

/** Puts what readers of the record type into a query. */
@Named
public class RecordSearch {
    private final Accreditations accreditations;
    private final TypedPeople people;

    @Inject
    public RecordSearch(Accreditations accreditations, TypedPeople people) {
        this.accreditations = accreditations;
        this.people = people;
    }

    /**
     * The query, for one entry more than asked for; empty when nothing can match.
     *
     * @throws RequestRefusedException naming the field that cannot be understood
     */
    Optional<AuditQuery> query(Community community, RecordRequest request) {
        if (request.from().isPresent()
                && request.until().filter(request.from().get()::isAfter).isPresent()) {
            throw RequestRefusedException.invalid("until", "guildhall.record.until-before-from");
        }
        Optional<String> accreditation = request.number().flatMap(number -> known(community, number));
        if (request.number().isPresent() && accreditation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AuditQuery(
                community.id(),
                accreditation,
                request.what(),
                request.actor().map(typed -> actor(community, typed)),
                request.from().map(RecordSearch::beginOf),
                request.until().map(day -> beginOf(day.plusDays(1))),
                request.order(),
                request.after().flatMap(RecordSearch::position),
                request.size() + 1));
    }

    static String cursor(AuditRecord last) {
        return new Cursor(String.valueOf(last.position())).text();
    }

    private static Optional<Long> position(String cursor) {
        return Cursor.of(cursor).map(Cursor::key).flatMap(Parsing::id);
    }

    private Optional<String> known(Community community, String number) {
        return accreditations
                .byNumber(community.id(), AccreditationNumber.normalized(number))
                .map(Accreditation::number);
    }

    private PersonId actor(Community community, String typed) {
        return people.one(community.id(), typed, "actor")
                .map(Person::id)
                .orElseThrow(() -> RequestRefusedException.invalid("actor", "guildhall.record.no-such-person"));
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
