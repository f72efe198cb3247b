package org.guildhall.platform.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import org.guildhall.platform.SqlRow;

/** The row at which a result stands. */
final class ResultRow implements SqlRow {
    private final ResultSet rows;

    ResultRow(ResultSet rows) {
        this.rows = rows;
    }

    @Override
    public String text(int column) {
        try {
            return rows.getString(column);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    public long number(int column) {
        try {
            return rows.getLong(column);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    public boolean flag(int column) {
        try {
            return rows.getBoolean(column);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }
}
