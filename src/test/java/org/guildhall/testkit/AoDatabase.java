package org.guildhall.testkit;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.ao.AoCommunityLock;
import org.guildhall.platform.confluence.AoTransactions;
import org.guildhall.workbench.ao.EngineActiveObjects;
import org.guildhall.workbench.ao.KeptConnections;
import org.junit.rules.ExternalResource;

/** An empty database with some of the app's tables and the locks, on the real Active Objects engine. */
public final class AoDatabase extends ExternalResource {
    private static final String NAMESPACE = "org.guildhall.confluence";
    private static EmbeddedPostgres postgres;

    private final Kind kind;
    private final Class<? extends RawEntity<?>>[] entities;
    private final Statements statements = new Statements();
    private Optional<String> collation = Optional.empty();
    private HikariDataSource pool;
    private DataSource watched;
    private EngineActiveObjects ao;

    @SafeVarargs
    @SuppressWarnings("varargs")
    public AoDatabase(Kind kind, Class<? extends RawEntity<?>>... entities) {
        this.kind = kind;
        this.entities = Arrays.copyOf(entities, entities.length + 1);
        this.entities[entities.length] = AoCommunityLock.class;
    }

    /** Lets a PostgreSQL database, not opened yet, compare and order all its texts by this collation. */
    public AoDatabase collated(String name) {
        collation = Optional.of(name);
        return this;
    }

    @Override
    public void before() {
        pool = new HikariDataSource(poolFor(kind));
        watched = statements.watch(pool);
        ao = new EngineActiveObjects(watched, NAMESPACE);
        ao.migrate(entities);
        collation.ifPresent(name -> Collations.impose(name, pool));
        statements.reset();
    }

    @Override
    public void after() {
        pool.close();
    }

    public ActiveObjects ao() {
        return ao;
    }

    public DataSource dataSource() {
        return watched;
    }

    public String tableOf(Class<? extends RawEntity<?>> entity) {
        return ao.tableOf(entity);
    }

    public Statements statements() {
        return statements;
    }

    /** The n-th statement from now on, counted from 1, fails, once. */
    public void failAt(int n) {
        statements.failAt(n);
    }

    public Transactions transactions() {
        return new AoTransactions(ao);
    }

    private static HikariConfig poolFor(Kind kind) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(8);
        config.setExceptionOverrideClassName(KeptConnections.class.getName());
        if (kind == Kind.H2) {
            config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            config.setUsername("sa");
        } else {
            config.setJdbcUrl(freshPostgresDatabase());
            config.setUsername("postgres");
        }
        return config;
    }

    /** The address of a new, empty database of PostgreSQL, for its user {@code postgres}. */
    public static synchronized String freshPostgresDatabase() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().start();
            }
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return postgres.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
