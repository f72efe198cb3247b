package org.guildhall.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes rows of one table, one or many, in one statement: their ids are given by the database and told to nobody. The
 * host's own service has no such call that is known to be in every version; the engine behind it has. Where a host does
 * not let it be reached, the rows are written one by one.
 */
@Named
public class BatchInsert {
    private static final Logger log = LoggerFactory.getLogger(BatchInsert.class);

    private final ActiveObjects ao;
    private final AoEngines engines;

    @Inject
    public BatchInsert(ActiveObjects ao, AoEngines engines) {
        this.ao = ao;
        this.engines = engines;
    }

    /**
     * In this order, inside the caller's transaction; nothing for none.
     *
     * @param rows by column; one that a row does not name stays empty
     */
    public <T extends RawEntity<Long>> void create(Class<T> type, List<Map<String, Object>> rows) {
        List<Map<String, Object>> named = withoutEmptyColumns(rows);
        if (!named.isEmpty() && !inOneStatement(type, named)) {
            named.forEach(row -> ao.create(type, row));
        }
    }

    /** For each empty value the engine asks the database what type it is of: columns that no row fills are left out. */
    private static List<Map<String, Object>> withoutEmptyColumns(List<Map<String, Object>> rows) {
        Set<String> filled = new HashSet<>();
        rows.forEach(row -> row.forEach((column, value) -> {
            if (value != null) {
                filled.add(column);
            }
        }));
        return rows.stream()
                .map(row -> {
                    Map<String, Object> named = new LinkedHashMap<>(row);
                    named.keySet().retainAll(filled);
                    return named;
                })
                .toList();
    }

    /** False when the engine has no such call, and has therefore written nothing. */
    private <T extends RawEntity<Long>> boolean inOneStatement(Class<T> type, List<Map<String, Object>> rows) {
        try {
            engines.manager().create(type, rows);
            return true;
        } catch (LinkageError | UnsupportedOperationException e) {
            log.debug("This host writes rows one by one", e);
            return false;
        } catch (SQLException e) {
            engines.forget();
            throw new ActiveObjectsException(e);
        }
    }
}
