package org.guildhall.platform;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query, put into the words of a database once. Databases differ in how names are quoted and in how the number of rows
 * is limited, so a query has {@code [COLUMN]} for a column, {@code {0}} for the first of its tables and
 * {@code {first 20}} for the end of an ordered query that wants 20 rows:
 *
 * <pre>SELECT [ID] FROM {0} WHERE [HOLDER_KEY] = ? ORDER BY [ID] {first 20}</pre>
 *
 * The rest is what all databases of Confluence understand: values as parameters, at most 1,000 of them, also for booleans;
 * aliases of derived tables without AS; neither LATERAL nor a UNION that drops what is the same.
 */
public final class SqlText {
    private static final Pattern MARK = Pattern.compile("\\[(\\w+)]|\\{(\\d)}|\\{first (\\d+)}");

    private final String template;
    private final List<Class<?>> tables;
    private volatile Written written;

    private record Written(SqlDialect dialect, String text) {}

    private SqlText(String template, List<Class<?>> tables) {
        this.template = template;
        this.tables = tables;
    }

    /** @param tables entities of Active Objects, in the order of their numbers in the template */
    public static SqlText of(String template, Class<?>... tables) {
        return new SqlText(template, List.of(tables));
    }

    /** The query for a database; made anew only when asked for another database than before. */
    public String in(SqlDialect dialect) {
        Written latest = written;
        if (latest == null || latest.dialect != dialect) {
            latest = new Written(
                    dialect, MARK.matcher(template).replaceAll(mark -> Matcher.quoteReplacement(word(dialect, mark))));
            written = latest;
        }
        return latest.text;
    }

    private String word(SqlDialect dialect, MatchResult mark) {
        if (mark.group(1) != null) {
            return dialect.name(mark.group(1));
        }
        return mark.group(2) != null
                ? dialect.table(tables.get(Integer.parseInt(mark.group(2))))
                : dialect.first(Integer.parseInt(mark.group(3)));
    }
}
