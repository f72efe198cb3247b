package org.guildhall.accreditation.scheme.ao;

import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.SqlRow;

/** Schemes as plain SQL reads them. */
public final class StoredSchemes {
    /** As many as {@link #COLUMNS} has. */
    public static final int COUNT = 7;

    /** Of a table that is called {@code s}. */
    public static final String COLUMNS = "s.[ID], s.[COMMUNITY_ID], s.[SCHEME_NAME], s.[NUMBER_PREFIX], s.[RETIRED],"
            + " s.[RULES_VERSION], s.[RULES]";

    private StoredSchemes() {}

    /** @param before how many columns of the row come before those of the scheme */
    public static Scheme scheme(SqlRow row, int before) {
        return new Scheme(
                row.number(before + 1),
                row.number(before + 2),
                row.text(before + 3),
                row.text(before + 4),
                row.flag(before + 5),
                (int) row.number(before + 6),
                StoredRules.read(row.text(before + 7)));
    }
}
