package org.guildhall.workbench.ao;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Keeps the pool from closing a connection of H2 on which one statement has waited too long for a row: the transaction
 * goes on, as with the databases that H2 stands for here.
 */
public final class KeptConnections implements SQLExceptionOverride {
    private static final String LOCK_TIMEOUT = "HYT00";

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return LOCK_TIMEOUT.equals(failure.getSQLState()) ? Override.DO_NOT_EVICT : Override.CONTINUE_EVICT;
    }
}
