package org.guildhall.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Empty databases that tests take and give back. Active Objects makes the tables of a schema once; further databases of
 * it are copies. One that comes back is emptied for the next test; one on which somebody still works is never used again.
 */
final class DatabaseStock {
    private static final Map<Schema, Deque<PooledDatabase>> FREE = new HashMap<>();
    private static final Map<Schema, String> TEMPLATES = new HashMap<>();

    private DatabaseStock() {}

    static synchronized PooledDatabase take(Schema schema) {
        Deque<PooledDatabase> free = FREE.computeIfAbsent(schema, any -> new ArrayDeque<>());
        return free.isEmpty() ? another(schema) : free.pop();
    }

    /** @param filled the tables that got rows, named as in statements */
    static synchronized void giveBack(Schema schema, PooledDatabase database, Set<String> filled) {
        if (database.isInUse()) {
            database.close();
            return;
        }
        database.empty(filled);
        FREE.get(schema).push(database);
    }

    /**
     * The address of a new, empty H2 in memory. Where a query comes again on a connection, H2 would give the rows of before
     * if it believes that nothing was written since, and now and then it is wrong. No database of a site does that.
     */
    private static String h2() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE";
    }

    private static PooledDatabase another(Schema schema) {
        if (schema.kind() == Kind.POSTGRES) {
            String template = TEMPLATES.computeIfAbsent(schema, DatabaseStock::template);
            return new PooledDatabase(Kind.POSTGRES, Postgres.copyOf(template));
        }
        PooledDatabase database = new PooledDatabase(Kind.H2, h2());
        database.migrate(schema.entities());
        return database;
    }

    private static String template(Schema schema) {
        String address = Postgres.emptyDatabase();
        try (PooledDatabase database = new PooledDatabase(Kind.POSTGRES, address)) {
            database.migrate(schema.entities());
            schema.collation().ifPresent(name -> Collations.impose(name, database.connections()));
        }
        return address;
    }
}
