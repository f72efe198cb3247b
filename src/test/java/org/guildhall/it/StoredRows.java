package org.guildhall.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What all tables of the app hold, but for what is written in the background: cards and facets, which repeat other rows,
 * the locks they take, and whether a notice was mailed.
 */
final class StoredRows {
    private static final Set<String> IN_THE_BACKGROUND = Set.of("MEMBER_FACET", "NOTICE_DIGEST", "COMMUNITY_LOCK");

    private final DataSource database;

    StoredRows(DataSource database) {
        this.database = database;
    }

    /** The same as long as no row has come, gone or changed. */
    String digest() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            StringBuilder digest = new StringBuilder();
            for (String table : tables(statement)) {
                digest.append(table).append(' ').append(rows(statement, table)).append('\n');
            }
            return digest.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                + " WHERE TABLE_NAME LIKE 'AO%' ORDER BY TABLE_NAME")) {
            while (found.next()) {
                String table = found.getString(1);
                if (IN_THE_BACKGROUND.stream().noneMatch(table::endsWith)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    /** The order in which rows are stored does not matter. */
    private static long rows(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            long sum = 0;
            while (rows.next()) {
                sum += row(rows);
            }
            return sum;
        }
    }

    private static long row(ResultSet rows) throws SQLException {
        long hash = 1;
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            String column = rows.getMetaData().getColumnName(i);
            String value = column.endsWith("_CARD") || column.equals("TO_MAIL") ? "" : rows.getString(i);
            hash = 31 * hash + (value == null ? 0 : value.hashCode());
        }
        return hash;
    }
}
