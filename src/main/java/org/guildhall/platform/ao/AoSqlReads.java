package org.guildhall.platform.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRowReader;
import org.guildhall.platform.SqlRowVisitor;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.Transactions;

/**
 * Plain SQL on the connections of Active Objects. The engine gives out the connection of the transaction that is open on
 * the thread, which closing leaves open, and outside of one a connection of its own, which closing gives back. Failures
 * are those of Active Objects.
 */
@Named
public class AoSqlReads implements SqlReads {
    /** Rows fetched at once where rows are handed over one by one. */
    private static final int FETCHED = 1000;

    private final AoEngines engines;
    private final Transactions transactions;

    @Inject
    public AoSqlReads(AoEngines engines, Transactions transactions) {
        this.engines = engines;
        this.transactions = transactions;
    }

    @Override
    public <T> List<T> rows(SqlText text, SqlRowReader<T> reader, Object... parameters) {
        List<T> rows = new ArrayList<>();
        read(text, row -> rows.add(reader.read(row)), 0, parameters);
        return rows;
    }

    /** In a transaction, without which PostgreSQL sends all rows at once. */
    @Override
    public void each(SqlText text, SqlRowVisitor visitor, Object... parameters) {
        transactions.inOne(() -> read(text, visitor, FETCHED, parameters));
    }

    private void read(SqlText text, SqlRowVisitor visitor, int fetched, Object... parameters) {
        try (AoEngines.Open open = engines.open();
                PreparedStatement query =
                        prepared(open.connection(), text.in(open.engine().dialect()), parameters)) {
            query.setFetchSize(fetched);
            try (ResultSet rows = query.executeQuery()) {
                ResultRow row = new ResultRow(rows);
                boolean isWanted = true;
                while (isWanted && rows.next()) {
                    isWanted = visitor.accept(row);
                }
            }
        } catch (SQLException e) {
            engines.forget();
            throw new ActiveObjectsException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String text, Object... parameters)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(text);
        for (int i = 0; i < parameters.length; i++) {
            query.setObject(i + 1, parameters[i]);
        }
        return query;
    }
}
