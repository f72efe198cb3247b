package org.guildhall.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts the SQL statements sent to a database, and breaks one when told to. */
public final class Statements {
    private static final Pattern INSERT = Pattern.compile("(?i)\\s*INSERT\\s+INTO\\s+([^\\s(]+)");

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> filled = ConcurrentHashMap.newKeySet();
    private final AtomicInteger untilFailure = new AtomicInteger();
    private volatile Consumer<String> watcher = statement -> {};
    private volatile boolean ended;

    DataSource watch(DataSource dataSource) {
        ended = false;
        filled.clear();
        return ProxyDataSourceBuilder.create(dataSource)
                .listener(new Listener())
                .build();
    }

    public void reset() {
        sent.clear();
        untilFailure.set(0);
    }

    public int count() {
        return sent.size();
    }

    public List<String> list() {
        synchronized (sent) {
            return List.copyOf(sent);
        }
    }

    /** Told of every statement from now on, in the thread that sends it, before it is sent. */
    public void tell(Consumer<String> watcher) {
        this.watcher = watcher;
    }

    void failAt(int n) {
        untilFailure.set(n);
    }

    /** Lets no more statements through: the database is somebody else's from now on. */
    void end() {
        ended = true;
    }

    /** The tables, as the statements name them, into which rows were written or should have been. */
    Set<String> filledTables() {
        return Set.copyOf(filled);
    }

    /** Thrown in place of running a statement. */
    @SuppressWarnings("serial")
    public static final class BrokenDatabase extends RuntimeException {
        BrokenDatabase(String statement) {
            super("The database broke at: " + statement);
        }
    }

    private final class Listener implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (ended) {
                throw new IllegalStateException("The test is over: " + queries);
            }
            queries.forEach(query -> take(query.getQuery()));
            if (untilFailure.get() > 0 && untilFailure.decrementAndGet() == 0) {
                throw new BrokenDatabase(queries.toString());
            }
        }

        private void take(String statement) {
            Matcher insert = INSERT.matcher(statement);
            if (insert.lookingAt()) {
                filled.add(insert.group(1));
            }
            sent.add(statement);
            watcher.accept(statement);
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // Only what is sent matters.
        }
    }
}
