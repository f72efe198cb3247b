package org.guildhall.platform.text;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Interprets the SQL states (ISO/IEC 9075) of database errors. */
public final class SqlStates {
    private static final String INTEGRITY_VIOLATION = "23";
    /** Standard; what PostgreSQL says of a deadlock and of its lock_timeout; Oracle. All end the transaction, or may. */
    private static final Set<String> DEADLOCKS = Set.of("40001", "40P01", "55P03", "61000");

    private static final String H2_LOCK_TIMEOUT = "HYT00";
    private static final Set<Integer> LOCK_TIMEOUTS_OF_MYSQL_AND_SQL_SERVER = Set.of(1205, 1222);

    private SqlStates() {}

    /**
     * Whether a unique constraint was broken. The app's own checks leave no other constraint to break, so class 23
     * (integrity constraint violation), which all databases use, is enough.
     */
    public static boolean isUniqueViolation(Throwable failure) {
        return isCausedBy(failure, sql -> state(sql).startsWith(INTEGRITY_VIOLATION));
    }

    /** Whether the transaction lost against another one, so that all of it has to be done again. */
    public static boolean isDeadlock(Throwable failure) {
        return isCausedBy(failure, sql -> DEADLOCKS.contains(state(sql)));
    }

    /** Whether only the one statement gave up waiting for another transaction, so that it can be sent again. */
    public static boolean isLockTimeout(Throwable failure) {
        return !isDeadlock(failure)
                && isCausedBy(
                        failure,
                        sql -> state(sql).equals(H2_LOCK_TIMEOUT)
                                || LOCK_TIMEOUTS_OF_MYSQL_AND_SQL_SERVER.contains(sql.getErrorCode()));
    }

    private static boolean isCausedBy(Throwable failure, Predicate<SQLException> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && wanted.test(sql)) {
                return true;
            }
        }
        return false;
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }
}
