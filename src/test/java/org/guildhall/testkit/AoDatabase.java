package org.guildhall.testkit;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.guildhall.site.Transactions;
import org.guildhall.workbench.ao.EngineActiveObjects;
import org.junit.rules.ExternalResource;

/** An empty database with the app's tables, on the real Active Objects engine. */
public final class AoDatabase extends ExternalResource {
    private static final String NAMESPACE = "org.guildhall.confluence";
    private static EmbeddedPostgres postgres;

    private final Kind kind;
    private final Class<? extends RawEntity<?>>[] entities;
    private final ConcurrentHashMap<String, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Statements statements = new Statements();
    private Optional<String> collation = Optional.empty();
    private HikariDataSource pool;
    private DataSource watched;
    private EngineActiveObjects ao;

    @SafeVarargs
    @SuppressWarnings("varargs")
    public AoDatabase(Kind kind, Class<? extends RawEntity<?>>... entities) {
        this.kind = kind;
        this.entities = entities;
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
        return new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                return ao.executeInTransaction(work::get);
            }

            @Override
            public <T> T aloneIn(String name, Supplier<T> work) {
                ReentrantLock lock = locks.computeIfAbsent(name, any -> new ReentrantLock());
                lock.lock();
                try {
                    return inOne(work);
                } finally {
                    lock.unlock();
                }
            }
        };
    }

    private static HikariConfig poolFor(Kind kind) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(8);
        if (kind == Kind.H2) {
            config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            config.setUsername("sa");
        } else {
            config.setJdbcUrl(freshPostgresDatabase());
            config.setUsername("postgres");
        }
        return config;
    }

    private static synchronized String freshPostgresDatabase() {
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
