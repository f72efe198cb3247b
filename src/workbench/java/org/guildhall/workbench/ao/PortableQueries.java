package org.guildhall.workbench.ao;

import java.util.regex.Pattern;
import net.java.ao.Query;

/** Refuses queries that work on some of Confluence's databases only, or whose cost grows with the data. */
final class PortableQueries {
    private static final Pattern LOWER_CASE_COLUMN = Pattern.compile("(?<![A-Za-z_.\"])[a-z_]{2,}(?![A-Za-z_(\"])");
    private static final Pattern TIGHT_OPERATOR = Pattern.compile("[A-Z_0-9\"](<=|>=|<>|=|<|>)|(=|<|>)[?A-Z]");
    private static final Pattern LITERAL = Pattern.compile("\\b(TRUE|FALSE)\\b|'[^']*'");
    private static final Pattern ORDER = Pattern.compile(
            "(\"[A-Z0-9_]+\"|[a-z]+\\.\"[A-Z0-9_]+\")( ASC| DESC)(, ?(\"[A-Z0-9_]+\"|[a-z]+\\.\"[A-Z0-9_]+\")( ASC| DESC))*");
    private static final int MOST_PARAMETERS = 1000;

    private PortableQueries() {}

    static void check(Query query) {
        checkWhere(query.getWhereClause(), query.getWhereParams());
        String order = query.getOrderClause();
        if (order != null && !ORDER.matcher(order).matches()) {
            throw new IllegalArgumentException("ORDER BY needs \"QUOTED\" columns with ASC or DESC: " + order);
        }
        if (query.getOffset() > 0) {
            throw new IllegalArgumentException("OFFSET costs more with each page: page by key");
        }
    }

    static void checkWhere(String where, Object... parameters) {
        if (where == null) {
            return;
        }
        refuseIf(LITERAL.matcher(where).find(), "literals differ between databases: pass a parameter", where);
        refuseIf(LOWER_CASE_COLUMN.matcher(where).find(), "columns are upper case", where);
        refuseIf(TIGHT_OPERATOR.matcher(where).find(), "operators need spaces around them", where);
        int count = parameters == null ? 0 : parameters.length;
        refuseIf(count > MOST_PARAMETERS, "more than 1,000 parameters break Oracle and SQL Server", where);
    }

    private static void refuseIf(boolean wrong, String why, String where) {
        if (wrong) {
            throw new IllegalArgumentException(why + ": " + where);
        }
    }
}
