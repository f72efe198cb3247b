package org.guildhall.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Gives the text columns of PostgreSQL databases a collation, with their indexes. */
final class Collations {
    private static final String TEXT_COLUMNS = """
            SELECT table_name, column_name, data_type, character_maximum_length FROM information_schema.columns
            WHERE table_schema = 'public' AND data_type IN ('text', 'character varying')""";

    private Collations() {}

    static void impose(String collation, DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<String>> table :
                    changes(collation, statement).entrySet()) {
                statement.execute("ALTER TABLE \"" + table.getKey() + "\" " + String.join(", ", table.getValue()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> changes(String collation, Statement statement) throws SQLException {
        Map<String, List<String>> changes = new TreeMap<>();
        try (ResultSet column = statement.executeQuery(TEXT_COLUMNS)) {
            while (column.next()) {
                int longest = column.getInt(4);
                changes.computeIfAbsent(column.getString(1), any -> new ArrayList<>())
                        .add("ALTER COLUMN \"%s\" TYPE %s COLLATE \"%s\""
                                .formatted(
                                        column.getString(2),
                                        longest == 0 ? "text" : "varchar(" + longest + ")",
                                        collation));
            }
        }
        return changes;
    }
}
