package org.guildhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

/** Breaks the first statement of some work, then the second, and so on, until the work is done for once. */
public final class BrokenHalfWay {
    private BrokenHalfWay() {}

    /** @param nothingHasChanged asserts that a broken attempt left everything as it was */
    public static void everyStatementOf(AoDatabase database, Runnable work, Runnable nothingHasChanged) {
        for (int statement = 1; ; statement++) {
            database.statements().reset();
            database.failAt(statement);
            try {
                work.run();
                assertThat(statement).as("statements of the work").isGreaterThan(2);
                database.statements().reset();
                return;
            } catch (RuntimeException broken) {
                assertThat(broken).hasStackTraceContaining("The database broke");
                database.statements().reset();
                nothingHasChanged.run();
            }
        }
    }
}
