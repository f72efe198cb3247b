package org.guildhall.workbench;

import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts the statements on the app's tables that a thread sends. */
public final class SqlCount implements QueryExecutionListener {
    private final ThreadLocal<Integer> sent = ThreadLocal.withInitial(() -> 0);

    DataSource watch(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource)
                .listener(new KeepableTexts())
                .listener(this)
                .build();
    }

    public void begin() {
        sent.set(0);
    }

    public int sinceBegin() {
        return sent.get();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        long ours = queries.stream()
                .filter(query -> query.getQuery().contains("AO_"))
                .count();
        sent.set(sent.get() + (int) ours);
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Only what is sent counts.
    }
}
