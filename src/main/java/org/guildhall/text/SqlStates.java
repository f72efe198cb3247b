package org.guildhall.text;

import java.sql.SQLException;

/** Reads what a database said when it refused. */
public final class SqlStates {
    private static final String INTEGRITY_VIOLATION = "23";

    private SqlStates() {}

    /**
     * Whether a unique constraint was broken. The app's own checks leave no other constraint to break, so the class of
     * SQL states for integrity (23) is enough, which all databases share.
     */
    public static boolean isUniqueViolation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(INTEGRITY_VIOLATION)) {
                return true;
            }
        }
        return false;
    }
}
