package org.guildhall.person.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.membership.Audience;
import org.guildhall.person.Consent;
import org.guildhall.person.ConsentChange;
import org.guildhall.person.ProfileField;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.ao.StreamedRows;

/** Keeps and reads decisions on who sees what. */
final class ConsentRows {
    private static final String COLUMNS =
            String.join(", ", "ID", AoProfileConsent.FIELD, AoProfileConsent.AUDIENCE, AoProfileConsent.DECIDED_AT);

    private final ActiveObjects ao;
    private final BatchInsert inserts;

    ConsentRows(ActiveObjects ao, BatchInsert inserts) {
        this.ao = ao;
        this.inserts = inserts;
    }

    void add(long communityId, PersonId person, List<ConsentChange> changes, Instant at) {
        inserts.create(
                AoProfileConsent.class,
                changes.stream()
                        .map(change -> row(communityId, person, change, at))
                        .toList());
    }

    private static Map<String, Object> row(long communityId, PersonId person, ConsentChange change, Instant at) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(AoProfileConsent.COMMUNITY_ID, communityId);
        row.put(AoProfileConsent.PERSON_KEY, ProfileKeys.person(communityId, person));
        row.put(AoProfileConsent.FIELD, change.field().code());
        row.put(AoProfileConsent.AUDIENCE, change.audience().map(Audience::code).orElse(null));
        row.put(AoProfileConsent.DECIDED_AT, at.toEpochMilli());
        return row;
    }

    List<Consent> latest(long communityId, PersonId person, int most) {
        Query query = Query.select(COLUMNS)
                .where("PERSON_KEY = ?", ProfileKeys.person(communityId, person))
                .order("\"ID\" DESC")
                .limit(most);
        return StreamedRows.of(ao, AoProfileConsent.class, query, ConsentRows::consent);
    }

    private static Consent consent(AoProfileConsent row) {
        return new Consent(
                new ConsentChange(
                        ProfileField.ofCode(row.getField()).orElseThrow(),
                        Optional.ofNullable(row.getAudience()).flatMap(Audience::ofCode)),
                Instant.ofEpochMilli(row.getDecidedAt()));
    }
}
