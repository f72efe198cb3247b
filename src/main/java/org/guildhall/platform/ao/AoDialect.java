package org.guildhall.platform.ao;

import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.guildhall.platform.SqlDialect;

/** Names as the engine itself writes them. */
final class AoDialect implements SqlDialect {
    private final EntityManager manager;
    private final RowLimit limit;

    AoDialect(EntityManager manager, RowLimit limit) {
        this.manager = manager;
        this.limit = limit;
    }

    @SuppressWarnings("unchecked")
    @Override
    public String table(Class<?> entity) {
        Class<? extends RawEntity<?>> kept = (Class<? extends RawEntity<?>>) entity.asSubclass(RawEntity.class);
        return manager.getProvider().withSchema(manager.getTableNameConverter().getName(kept));
    }

    @Override
    public String name(String column) {
        return manager.getProvider().processID(column);
    }

    @Override
    public String first(int rows) {
        return limit.first(rows);
    }
}
