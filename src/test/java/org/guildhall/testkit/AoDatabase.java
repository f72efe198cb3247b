package org.guildhall.testkit;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.ao.AoCommunityLock;
import org.guildhall.platform.ao.AoEngines;
import org.guildhall.platform.ao.AoSqlReads;
import org.guildhall.platform.confluence.AoTransactions;
import org.guildhall.workbench.ao.EngineActiveObjects;
import org.junit.rules.ExternalResource;

/** A database with empty tables, on the real Active Objects engine. */
public final class AoDatabase extends ExternalResource {
    private final Statements statements = new Statements();
    private Schema schema;
    private PooledDatabase database;
    private DataSource watched;
    private EngineActiveObjects ao;
    private AoEngines engines;
    private SqlReads sql;
    private Transactions transactions;

    /** With all tables of the app. */
    public AoDatabase(Kind kind) {
        this(kind, AppTables.ALL);
    }

    /** With tables of the test, and the locks. */
    @SafeVarargs
    public AoDatabase(Kind kind, Class<? extends RawEntity<?>>... entities) {
        this(
                kind,
                Stream.concat(Stream.of(entities), Stream.of(AoCommunityLock.class))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private AoDatabase(Kind kind, Set<Class<? extends RawEntity<?>>> entities) {
        schema = new Schema(kind, entities, Optional.empty());
    }

    /** Lets a PostgreSQL database, not opened yet, compare and order all its texts by this collation. */
    public AoDatabase collated(String name) {
        schema = new Schema(schema.kind(), schema.entities(), Optional.of(name));
        return this;
    }

    @Override
    public void before() {
        database = DatabaseStock.take(schema);
        watched = statements.watch(database.connections());
        ao = new EngineActiveObjects(watched, PooledDatabase.NAMESPACE);
        engines = new AoEngines(ao);
        engines.database();
        transactions = new AoTransactions(ao, engines, new NoSharing());
        sql = new AoSqlReads(engines, transactions);
        statements.reset();
    }

    @Override
    public void after() {
        statements.end();
        DatabaseStock.giveBack(schema, database, statements.filledTables());
    }

    public ActiveObjects ao() {
        return ao;
    }

    /** The same connections for plain SQL; its engine is found already, so that only what is read is counted. */
    public SqlReads sql() {
        return sql;
    }

    /** Found already as well. */
    public AoEngines engines() {
        return engines;
    }

    /** How many connections are not given back at the moment. */
    public int openConnections() {
        return database.openConnections();
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

    /** The same ones each time, as the app has them. */
    public Transactions transactions() {
        return transactions;
    }
}
