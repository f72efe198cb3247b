package org.guildhall.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One app's ActiveObjects on a database. Calls join the transaction open on the thread; outside of one, each call is
 * its own. What runs only on some databases is refused by {@link PortableQueries}.
 */
@SuppressWarnings("unchecked")
public final class EngineActiveObjects implements ActiveObjects {
    private final EntityManager engine;
    private final TransactionTemplate transactions;

    /**
     * @param dataSource H2 or PostgreSQL
     * @param namespace the namespace of the {@code <ao>} module, which names the tables
     */
    public EngineActiveObjects(DataSource dataSource, String namespace) {
        this.engine = EngineFactory.engine(new TransactionAwareDataSourceProxy(dataSource), namespace);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /** The table that holds an entity. */
    public String tableOf(Class<? extends RawEntity<?>> entity) {
        return engine.getTableNameConverter().getName(entity);
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... entities) {
        List.of(entities).forEach(entity -> PortableNames.check(entity, engine.getNameConverters()));
        run(() -> engine.migrate(entities));
    }

    @SuppressWarnings("deprecation")
    @Override
    public void flushAll() {
        engine.flushAll();
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(() -> engine.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return call(() -> engine.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return executeInTransaction(() -> call(() -> engine.create(type, params)));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return executeInTransaction(() -> call(() -> engine.create(type, params)));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        run(() -> engine.delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        PortableQueries.checkWhere(criteria, parameters);
        return call(() -> engine.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(() -> engine.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        PortableQueries.checkWhere(criteria, parameters);
        return call(() -> engine.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        PortableQueries.check(query);
        return call(() -> engine.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        PortableQueries.check(query);
        return call(() -> engine.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... params) {
        return call(() -> engine.findWithSQL(type, keyField, sql, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(() -> engine.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        PortableQueries.check(query);
        run(() -> engine.stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(() -> engine.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        PortableQueries.checkWhere(criteria, parameters);
        return call(() -> engine.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        PortableQueries.check(query);
        return call(() -> engine.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return transactions.execute(status -> callback.doInTransaction());
    }

    private interface DatabaseWork<T> {
        T run() throws SQLException;
    }

    private interface DatabaseAction {
        void run() throws SQLException;
    }

    private static <T> T call(DatabaseWork<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static void run(DatabaseAction action) {
        call(() -> {
            action.run();
            return null;
        });
    }
}
