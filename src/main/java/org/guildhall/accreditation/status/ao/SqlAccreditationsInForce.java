package org.guildhall.accreditation.status.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guildhall.accreditation.scheme.ao.AoScheme;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.AccreditationsInForce;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.accreditation.status.LastDays;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.text.Chunks;

/** Reads the accreditations in force by plain SQL. */
@Named
public class SqlAccreditationsInForce implements AccreditationsInForce {
    private static final String IN_FORCE = " AND a.[ACCRED_STATE] IN (?, ?) AND a.[EFFECTIVE_FROM] <= ?"
            + " AND (a.[EXPIRES_ON] >= ? OR (a.[GRACE_COUNTS] = ? AND a.[GRACE_UNTIL] >= ?))";

    private static final SqlTexts HOLDERS = SqlTexts.of(marks -> SqlText.of(
            "SELECT a.[HOLDER_KEY] FROM {0} a WHERE a.[HOLDER_KEY] IN (" + marks + ") AND a.[COMMUNITY_ID] = ?"
                    + IN_FORCE,
            AoAccreditation.class));
    private static final String FOUND =
            "SELECT a.[COMMUNITY_ID], a.[HOLDER_KEY], a.[SCHEME_ID], s.[SCHEME_NAME], a.[LEVEL_NAME],"
                    + " a.[ACCRED_NUMBER], a.[EXPIRES_ON], a.[GRACE_UNTIL], a.[GRACE_COUNTS], s.[FOR_MEMBERS]"
                    + " FROM {0} a INNER JOIN {1} s ON s.[ID] = a.[SCHEME_ID] WHERE a.[HOLDER_KEY]";
    private static final SqlText OWN =
            SqlText.of(FOUND + " = ?" + IN_FORCE + " ORDER BY a.[ID] DESC", AoAccreditation.class, AoScheme.class);
    private static final SqlTexts HELD = SqlTexts.ofTwo((people, communities) -> SqlText.of(
            FOUND + " IN (" + people + ") AND a.[COMMUNITY_ID] IN (" + communities + ")" + IN_FORCE
                    + " ORDER BY a.[ID] DESC",
            AoAccreditation.class,
            AoScheme.class));

    private final SqlReads sql;

    @Inject
    public SqlAccreditationsInForce(SqlReads sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> holdersAmong(long communityId, Collection<PersonId> people, LocalDate day) {
        Set<PersonId> holders = new HashSet<>();
        for (List<String> chunk : Chunks.of(people.stream().map(PersonId::value).toList())) {
            List<Object> parameters = HOLDERS.filled(chunk);
            parameters.add(communityId);
            parameters.addAll(inForceOn(day));
            holders.addAll(sql.rows(HOLDERS.of(chunk), row -> new PersonId(row.text(1)), parameters.toArray()));
        }
        return holders;
    }

    @Override
    public List<Found> of(Collection<Long> communityIds, Collection<PersonId> people, LocalDate day) {
        return PeopleInCommunities.rows(
                sql, HELD, people, communityIds, SqlAccreditationsInForce::found, inForceOn(day));
    }

    @Override
    public List<Found> of(PersonId person, LocalDate day) {
        List<Object> parameters = new ArrayList<>(List.of(person.value()));
        parameters.addAll(inForceOn(day));
        return sql.rows(OWN, SqlAccreditationsInForce::found, parameters.toArray());
    }

    private static List<Object> inForceOn(LocalDate day) {
        String stored = day.toString();
        return List.of(
                AccreditationState.ACTIVE.code(), AccreditationState.PROBATION.code(), stored, stored, true, stored);
    }

    private static Found found(SqlRow row) {
        return new Found(
                new CurrentAccreditation(
                        row.number(1),
                        new PersonId(row.text(2)),
                        row.number(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        LastDays.stored(row.text(7), row.text(8), row.flag(9))),
                row.flag(10));
    }
}
