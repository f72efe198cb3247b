package org.guildhall.platform.ao;

import java.sql.Connection;
import java.sql.SQLException;
import net.java.ao.EntityManager;
import org.guildhall.platform.SqlDialect;

/**
 * An engine of Active Objects and what its database is like.
 *
 * @param database the name that the database's driver gives it
 */
record AoEngine(EntityManager manager, SqlDialect dialect, String database) {

    static AoEngine of(EntityManager manager) throws SQLException {
        try (Connection connection = manager.getProvider().getConnection()) {
            String database = connection.getMetaData().getDatabaseProductName();
            return new AoEngine(manager, new AoDialect(manager, RowLimit.of(database)), database);
        }
    }

    /** The connection of the transaction that is open on this thread, or one of its own. */
    AoEngines.Open open() throws SQLException {
        return new AoEngines.Open(this, manager.getProvider().getConnection());
    }
}
