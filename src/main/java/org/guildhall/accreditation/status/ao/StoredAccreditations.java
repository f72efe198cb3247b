package org.guildhall.accreditation.status.ao;

import java.util.Optional;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.Term;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.ao.Days;

/** Accreditations as plain SQL reads them: without the keys of their places in lists. */
final class StoredAccreditations {
    /** As many as {@link #COLUMNS} has; a query may ask for more behind them. */
    static final int COUNT = 22;

    static final String COLUMNS = "[ID], [COMMUNITY_ID], [SCHEME_ID], [SCHEME_VERSION], [ACCRED_NUMBER], [HOLDER_KEY],"
            + " [LEVEL_NAME], [SCOPE_TEXT], [LIMITS_TEXT], [ACCRED_STATE], [UNDER_APPEAL], [REVIEW_ON], [CHANGED_ON],"
            + " [DECIDED_BY], [EFFECTIVE_FROM], [EXPIRES_ON], [GRACE_UNTIL], [GRACE_COUNTS], [FIRST_AWARDED],"
            + " [GRANTED_BY], [ASSESSOR_KEY], [SUPERSEDES]";

    static final SqlText OF_NUMBER =
            SqlText.of("SELECT " + COLUMNS + " FROM {0} WHERE [ACCRED_NUMBER] = ?", AoAccreditation.class);

    static final SqlText OF_LIVE_KEY =
            SqlText.of("SELECT " + COLUMNS + " FROM {0} WHERE [LIVE_KEY] = ?", AoAccreditation.class);

    static final SqlTexts OF_HOLDERS = SqlTexts.ofTwo((people, communities) -> SqlText.of(
            "SELECT " + COLUMNS + " FROM {0} WHERE [HOLDER_KEY] IN (" + people + ") AND [COMMUNITY_ID] IN ("
                    + communities + ") ORDER BY [ID] DESC",
            AoAccreditation.class));

    private StoredAccreditations() {}

    /** Whether a row that may be of an outer join has an accreditation. */
    static boolean isThere(SqlRow row) {
        return row.text(5) != null;
    }

    static Accreditation accreditation(SqlRow row) {
        return new Accreditation(
                row.number(1),
                row.number(2),
                row.number(3),
                (int) row.number(4),
                row.text(5),
                new PersonId(row.text(6)),
                new Accreditation.Awarded(row.text(7), orEmpty(row.text(8)), orEmpty(row.text(9))),
                new Status(
                        new LifecycleState(AccreditationState.ofCode(row.text(10)), row.flag(11)),
                        Optional.ofNullable(row.text(12)).map(Days::day),
                        Days.day(row.text(13)),
                        new PersonId(row.text(14))),
                Term.stored(row.text(15), row.text(16), row.text(17), row.flag(18)),
                new Accreditation.Origin(
                        Days.day(row.text(19)),
                        new PersonId(row.text(20)),
                        Optional.ofNullable(row.text(21)).map(PersonId::new),
                        Optional.ofNullable(row.text(22))));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
