package org.guildhall.platform.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import net.java.ao.ActiveObjectsException;
import org.guildhall.platform.SqlDialect;
import org.guildhall.platform.SqlUpdates;
import org.guildhall.platform.Transactions;

/** Updates on the connection of the transaction that Active Objects has open on the thread. */
@Named
public class AoSqlUpdates implements SqlUpdates {
    private final AoEngines engines;
    private final Transactions transactions;

    @Inject
    public AoSqlUpdates(AoEngines engines, Transactions transactions) {
        this.engines = engines;
        this.transactions = transactions;
    }

    @Override
    public void set(Class<?> entity, String column, String keyColumn, Map<String, String> values) {
        update(values, dialect -> text(dialect, entity, column, keyColumn));
    }

    @Override
    public void setWhereEmpty(Class<?> entity, String column, String keyColumn, Map<String, String> values) {
        update(
                values,
                dialect -> text(dialect, entity, column, keyColumn) + " AND " + dialect.name(column) + " IS NULL");
    }

    private static String text(SqlDialect dialect, Class<?> entity, String column, String keyColumn) {
        return "UPDATE " + dialect.table(entity) + " SET " + dialect.name(column) + " = ? WHERE "
                + dialect.name(keyColumn) + " = ?";
    }

    private void update(Map<String, String> values, Function<SqlDialect, String> text) {
        if (!values.isEmpty()) {
            transactions.inOne(() -> inBatch(values, text));
        }
    }

    private void inBatch(Map<String, String> values, Function<SqlDialect, String> text) {
        try (AoEngines.Open open = engines.open();
                PreparedStatement update = open.connection()
                        .prepareStatement(text.apply(open.engine().dialect()))) {
            for (Map.Entry<String, String> value : values.entrySet()) {
                update.setString(1, value.getValue());
                update.setString(2, value.getKey());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            engines.forget();
            throw new ActiveObjectsException(e);
        }
    }
}
