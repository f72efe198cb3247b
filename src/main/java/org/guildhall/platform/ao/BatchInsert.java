package org.guildhall.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes many rows of one table in one statement. The host's own service has no such call that is known to be in every
 * version; the engine behind each row has. Where a host does not let it be reached, the rows are written one by one.
 */
public final class BatchInsert {
    private static final Logger log = LoggerFactory.getLogger(BatchInsert.class);

    private BatchInsert() {}

    /** In this order, inside the caller's transaction; a column that a row does not name stays empty. */
    public static <T extends RawEntity<Long>> void create(
            ActiveObjects ao, Class<T> type, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            beside(ao.create(type, rows.get(0)), ao, type, rows.subList(1, rows.size()));
        }
    }

    /**
     * The same where a row of any table is at hand, whose engine writes them all in one statement; a column that one row
     * names and another does not is empty there.
     */
    public static <T extends RawEntity<Long>> void beside(
            RawEntity<?> atHand, ActiveObjects ao, Class<T> type, List<Map<String, Object>> rows) {
        if (!rows.isEmpty() && !inOneStatement(atHand, type, rows)) {
            rows.forEach(row -> ao.create(type, row));
        }
    }

    /** False when the engine has no such call, and has therefore written nothing. */
    private static <T extends RawEntity<Long>> boolean inOneStatement(
            RawEntity<?> atHand, Class<T> type, List<Map<String, Object>> rows) {
        try {
            atHand.getEntityManager().create(type, rows);
            return true;
        } catch (LinkageError | UnsupportedOperationException e) {
            log.debug("This host writes rows one by one", e);
            return false;
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }
}
