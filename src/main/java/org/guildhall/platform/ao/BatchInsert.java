package org.guildhall.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
        if (!rows.isEmpty() && !inOneStatement(type, rows)) {
            rows.forEach(row -> ao.create(type, row));
        }
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
