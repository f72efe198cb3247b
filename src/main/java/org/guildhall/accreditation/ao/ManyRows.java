package org.guildhall.accreditation.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;

/**
 * Writes many rows of one table in one statement. The host's own service has no such call that is known to be in every
 * version; the engine behind each row has.
 */
final class ManyRows {
    private ManyRows() {}

    /** In this order, inside the caller's transaction; a column that a row does not name stays empty. */
    static <T extends RawEntity<Long>> void create(ActiveObjects ao, Class<T> type, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        T first = ao.create(type, rows.get(0));
        if (rows.size() > 1) {
            try {
                first.getEntityManager().create(type, rows.subList(1, rows.size()));
            } catch (SQLException e) {
                throw new ActiveObjectsException(e);
            }
        }
    }
}
