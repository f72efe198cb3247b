package org.guildhall.platform.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import net.java.ao.RawEntity;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.update.Update;
import org.guildhall.build.Compiled;
import org.guildhall.platform.SqlDialect;
import org.guildhall.platform.SqlText;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.Kind;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Queries in plain SQL, as H2 takes them where it behaves like each database of Confluence. */
@RunWith(Parameterized.class)
public abstract class OnEveryDatabase {
    private static final int MOST_PARAMETERS = 1000;

    @Parameterized.Parameters(name = "{0}")
    public static Collection<Object[]> databases() {
        return List.of(
                new Object[] {"REGULAR", "H2", "\""},
                new Object[] {"PostgreSQL", "PostgreSQL", "\""},
                new Object[] {"Oracle", "Oracle", "\""},
                new Object[] {"MySQL", "MySQL", "`"},
                new Object[] {"MSSQLServer", "Microsoft SQL Server", "\""});
    }

    @Rule
    public final AoDatabase database = new AoDatabase(Kind.H2, entities());

    private final String mode;
    private final RowLimit limit;
    private final String quote;

    protected OnEveryDatabase(String mode, String product, String quote) {
        this.mode = mode;
        this.limit = RowLimit.of(product);
        this.quote = quote;
    }

    @Test
    public void everyQueryRuns() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.createStatement().execute("SET MODE " + mode);
            try {
                runAll(connection);
            } finally {
                connection.createStatement().execute("SET MODE REGULAR"); // other tests get the database next
            }
        }
    }

    private void runAll(Connection connection) throws SQLException {
        for (String query : queries()) {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                fill(statement);
                boolean isQuery = statement.execute();
                assertThat(isQuery ? isAnythingIn(statement.getResultSet(), query) : statement.getUpdateCount() > 0)
                        .as(query)
                        .isFalse();
            }
        }
    }

    /** A count of nothing is a row, too. */
    private static boolean isAnythingIn(ResultSet rows, String query) throws SQLException {
        return rows.next() && !(query.startsWith("SELECT COUNT(") && rows.getLong(1) == 0);
    }

    @Test
    public void everyQueryIsASelectThatAParserUnderstandsExceptTheLock() throws JSQLParserException {
        String lock = CommunityLockStatement.TAKE.in(dialect());
        for (String query : queries()) {
            Statement parsed = CCJSqlParserUtil.parse(query);
            assertThat(parsed).as(query).isInstanceOf(query.equals(lock) ? Update.class : Select.class);
        }
    }

    @Test
    public void noQueryHasWhatSomeDatabaseLacks() {
        assertThat(queries()).allSatisfy(query -> {
            assertThat(query).doesNotContainPattern("\\b(TRUE|FALSE|LATERAL|ILIKE|OFFSET [1-9])\\b|'|\\[|\\{|::");
            assertThat(query.replaceAll("UNION ALL", "")).doesNotContain("UNION");
            assertThat(query.chars().filter(each -> each == '?').count()).isLessThanOrEqualTo(MOST_PARAMETERS);
        });
    }

    private List<String> queries() {
        List<String> queries = texts().stream().map(text -> text.in(dialect())).toList();
        assertThat(queries).isNotEmpty();
        return queries;
    }

    private SqlDialect dialect() {
        return new SqlDialect() {
            @SuppressWarnings("unchecked")
            @Override
            public String table(Class<?> entity) {
                return name(database.tableOf((Class<? extends RawEntity<?>>) entity));
            }

            @Override
            public String name(String column) {
                return quote + column + quote;
            }

            @Override
            public String first(int rows) {
                return limit.first(rows);
            }
        };
    }

    private static void fill(PreparedStatement statement) throws SQLException {
        ParameterMetaData parameters = statement.getParameterMetaData();
        for (int i = 1; i <= parameters.getParameterCount(); i++) {
            switch (parameters.getParameterType(i)) {
                case Types.BOOLEAN, Types.BIT -> statement.setBoolean(i, true);
                case Types.BIGINT, Types.INTEGER -> statement.setLong(i, 1);
                default -> statement.setString(i, "x");
            }
        }
    }

    protected abstract List<SqlText> texts();

    protected static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, SqlText.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<? extends RawEntity<?>>[] entities() {
        try {
            String descriptor = Files.readString(Compiled.classes().resolve("atlassian-plugin.xml"));
            return Jsoup.parse(descriptor, "", Parser.xmlParser()).select("entity").eachText().stream()
                    .map(OnEveryDatabase::loaded)
                    .filter(entity -> entity != AoCommunityLock.class)
                    .toArray(Class[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
