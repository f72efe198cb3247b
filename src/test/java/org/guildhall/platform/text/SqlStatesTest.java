package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.Test;

public class SqlStatesTest {

    @Test
    public void whatEndsTheTransactionIsADeadlockAndCannotBeTriedAgain() {
        for (String state : new String[] {"40001", "40P01", "55P03", "61000"}) {
            assertThat(SqlStates.isDeadlock(wrapped(state, 0))).as(state).isTrue();
            assertThat(SqlStates.isLockTimeout(wrapped(state, 0))).as(state).isFalse();
        }
        assertThat(SqlStates.isLockTimeout(wrapped("40001", 1205))).isFalse();
    }

    @Test
    public void whatEndsOneStatementCanBeTriedAgain() {
        assertThat(SqlStates.isLockTimeout(wrapped("HYT00", 50200))).isTrue();
        assertThat(SqlStates.isLockTimeout(wrapped("HY000", 1205))).isTrue();
        assertThat(SqlStates.isLockTimeout(wrapped("S0051", 1222))).isTrue();
        assertThat(SqlStates.isDeadlock(wrapped("HYT00", 50200))).isFalse();
    }

    @Test
    public void otherFailuresAreNeither() {
        for (Throwable other : new Throwable[] {wrapped("23505", 0), wrapped(null, 0), new IllegalStateException()}) {
            assertThat(SqlStates.isDeadlock(other)).isFalse();
            assertThat(SqlStates.isLockTimeout(other)).isFalse();
        }
        assertThat(SqlStates.isUniqueViolation(wrapped("23505", 0))).isTrue();
        assertThat(SqlStates.isUniqueViolation(wrapped("40001", 0))).isFalse();
    }

    private static Throwable wrapped(String state, int code) {
        return new IllegalStateException(new RuntimeException(new SQLException("refused", state, code)));
    }
}
