package org.guildhall.workbench.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the site's own things as JSON in one table, so that they survive a restart. */
final class Records {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcTemplate jdbc;

    Records(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        jdbc.execute(
                "CREATE TABLE IF NOT EXISTS WB_RECORD (KIND VARCHAR(20) NOT NULL, RECORD_KEY VARCHAR(255) NOT NULL,"
                        + " BODY TEXT NOT NULL, PRIMARY KEY (KIND, RECORD_KEY))");
    }

    <T> List<T> all(Class<T> type) {
        return jdbc.query(
                "SELECT BODY FROM WB_RECORD WHERE KIND = ?", (row, n) -> read(row.getString(1), type), kind(type));
    }

    void save(String key, Object record) {
        String kind = kind(record.getClass());
        jdbc.update("DELETE FROM WB_RECORD WHERE KIND = ? AND RECORD_KEY = ?", kind, key);
        jdbc.update("INSERT INTO WB_RECORD (KIND, RECORD_KEY, BODY) VALUES (?, ?, ?)", kind, key, write(record));
    }

    void remove(Class<?> type, String key) {
        jdbc.update("DELETE FROM WB_RECORD WHERE KIND = ? AND RECORD_KEY = ?", kind(type), key);
    }

    private static String kind(Class<?> type) {
        return type.getSimpleName();
    }

    private static <T> T read(String body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Object record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
