package org.guildhall.testkit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Set;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.guildhall.workbench.ao.EngineActiveObjects;
import org.guildhall.workbench.ao.KeptConnections;

/** A database with its connections. */
final class PooledDatabase implements AutoCloseable {
    static final String NAMESPACE = "org.guildhall.confluence";

    private final Kind kind;
    private final HikariDataSource pool;

    PooledDatabase(Kind kind, String address) {
        this.kind = kind;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setUsername(kind == Kind.H2 ? "sa" : Postgres.USER);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setExceptionOverrideClassName(KeptConnections.class.getName());
        pool = new HikariDataSource(config);
    }

    DataSource connections() {
        return pool;
    }

    @SuppressWarnings("unchecked")
    void migrate(Set<Class<? extends RawEntity<?>>> entities) {
        new EngineActiveObjects(pool, NAMESPACE).migrate(entities.toArray(Class[]::new));
    }

    /** Whether somebody still works on it. */
    boolean isInUse() {
        return openConnections() > 0;
    }

    /** How many connections are not given back at the moment. */
    int openConnections() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    /** Takes all rows out of the tables, named as in statements, and lets their numbers begin anew. */
    void empty(Set<String> tables) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : asOneCanTake(tables)) {
                statement.execute("TRUNCATE TABLE " + each + " RESTART IDENTITY");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** H2 empties one table at a time. PostgreSQL can take all at once, which is quicker. */
    private Collection<String> asOneCanTake(Set<String> tables) {
        return kind == Kind.H2 || tables.isEmpty() ? tables : Set.of(String.join(", ", tables));
    }

    @Override
    public void close() {
        pool.close();
    }
}
