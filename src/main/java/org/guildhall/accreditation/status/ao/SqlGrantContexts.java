package org.guildhall.accreditation.status.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.accreditation.scheme.NamedOfficers;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.ao.AoOfficer;
import org.guildhall.accreditation.scheme.ao.AoScheme;
import org.guildhall.accreditation.scheme.ao.StoredSchemes;
import org.guildhall.accreditation.status.GrantContext;
import org.guildhall.accreditation.status.GrantContexts;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.ao.AoCommunity;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;

/** Asks for the scheme, its deciders, the community's rule and what the holder has by one query in plain SQL. */
@Named
public class SqlGrantContexts implements GrantContexts {
    private static final String DECIDERS = "(SELECT COUNT(*) FROM {1} o WHERE o.[SCHEME_ID] = s.[ID] AND o.[DUTY] = ?";
    private static final SqlText CONTEXT = SqlText.of(
            "SELECT " + StoredAccreditations.COLUMNS.replace("[", "a.[") + ", " + StoredSchemes.COLUMNS
                    + ", c.[JOIN_POLICY], " + DECIDERS + "), " + DECIDERS + " AND o.[PERSON_KEY] = ?)"
                    + " FROM {0} s INNER JOIN {2} c ON c.[ID] = s.[COMMUNITY_ID]"
                    + " LEFT JOIN {3} a ON a.[LIVE_KEY] = ?"
                    + " WHERE s.[ID] = ? AND s.[COMMUNITY_ID] = ?",
            AoScheme.class,
            AoOfficer.class,
            AoCommunity.class,
            AoAccreditation.class);
    private static final int SCHEME = StoredAccreditations.COUNT;
    private static final int POLICY = SCHEME + StoredSchemes.COUNT + 1;

    private final SqlReads sql;

    @Inject
    public SqlGrantContexts(SqlReads sql) {
        this.sql = sql;
    }

    @Override
    public Optional<GrantContext> of(long communityId, long schemeId, PersonId decider, Optional<PersonId> holder) {
        String duty = OfficerDuty.DECIDE.code();
        // No key is blank, and an empty text would be null on Oracle.
        String liveKey =
                holder.map(person -> AccreditationRow.liveKey(schemeId, person)).orElse(" ");
        return sql
                .rows(CONTEXT, SqlGrantContexts::context, duty, duty, decider.value(), liveKey, schemeId, communityId)
                .stream()
                .findFirst();
    }

    private static GrantContext context(SqlRow row) {
        return new GrantContext(
                StoredSchemes.scheme(row, SCHEME),
                new NamedOfficers(row.number(POLICY + 1) > 0, row.number(POLICY + 2) > 0),
                StoredAccreditations.isThere(row)
                        ? Optional.of(StoredAccreditations.accreditation(row))
                        : Optional.empty(),
                JoinPolicy.ofCode(row.text(POLICY)).orElse(JoinPolicy.ON_REQUEST));
    }
}
