package org.guildhall.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import org.guildhall.platform.SqlConnections;

/**
 * The engine behind the host's Active Objects. It can only be reached through a row, so a query makes one where no
 * table has any. The engine is kept until a query fails: the host makes another one when it restarts Active Objects, as
 * after a restore, and the old one then has no connections.
 */
@Named
public class AoEngines implements SqlConnections {
    private final ActiveObjects ao;
    private volatile AoEngine kept;

    @Inject
    public AoEngines(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A connection with the engine it comes from. */
    record Open(AoEngine engine, Connection connection) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** To be closed whether or not a transaction is open. */
    Open open() throws SQLException {
        return engine().open();
    }

    /** The engine itself, for what the host's service does not offer. */
    EntityManager manager() throws SQLException {
        return engine().manager();
    }

    /** Looks for the engine again before the next query. */
    void forget() {
        kept = null;
    }

    @Override
    public Source source() {
        return Source.ACTIVE_OBJECTS;
    }

    @Override
    public String database() {
        try {
            return engine().database();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private AoEngine engine() throws SQLException {
        AoEngine engine = kept;
        if (engine == null) {
            engine = AoEngine.of(found());
            kept = engine;
        }
        return engine;
    }

    private EntityManager found() {
        try {
            return found("SELECT 0 AS ID");
        } catch (RuntimeException e) {
            return managerOfOracle(e);
        }
    }

    /** Oracle before version 23 needs a table to select from. */
    private EntityManager managerOfOracle(RuntimeException failure) {
        try {
            return found("SELECT 0 AS ID FROM DUAL");
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            throw failure;
        }
    }

    private EntityManager found(String query) {
        return ao.findWithSQL(AoCommunityLock.class, "ID", query)[0].getEntityManager();
    }
}
