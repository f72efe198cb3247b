package org.guildhall.testkit;

import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Tests that run on each of the databases, or on the one that {@code -Dguildhall.database=H2} names. */
@RunWith(Parameterized.class)
public abstract class OnEveryDatabase {
    protected final Kind kind;

    protected OnEveryDatabase(Kind kind) {
        this.kind = kind;
    }

    @Parameterized.Parameters(name = "{0}")
    public static Kind[] databases() {
        String only = System.getProperty("guildhall.database", "");
        return only.isEmpty() ? Kind.values() : new Kind[] {Kind.valueOf(only)};
    }
}
