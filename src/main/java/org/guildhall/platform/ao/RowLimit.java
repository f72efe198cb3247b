package org.guildhall.platform.ao;

import java.util.Locale;

/** How a database is asked for only the first rows of an ordered query. */
enum RowLimit {
    /** The SQL standard: PostgreSQL, Oracle since version 12, H2. */
    STANDARD("FETCH FIRST %d ROWS ONLY"),
    MYSQL("LIMIT %d"),
    /** There, FETCH needs an OFFSET. */
    SQL_SERVER("OFFSET 0 ROWS FETCH NEXT %d ROWS ONLY");

    private final String form;

    RowLimit(String form) {
        this.form = form;
    }

    /** @param database as its driver calls it */
    static RowLimit of(String database) {
        return switch (database) {
            case "MySQL", "MariaDB" -> MYSQL;
            case "Microsoft SQL Server" -> SQL_SERVER;
            default -> STANDARD;
        };
    }

    String first(int rows) {
        return String.format(Locale.ROOT, form, rows);
    }
}
