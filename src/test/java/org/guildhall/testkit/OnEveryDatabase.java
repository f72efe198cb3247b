package org.guildhall.testkit;

import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Tests that run on each of the databases. */
@RunWith(Parameterized.class)
public abstract class OnEveryDatabase {
    protected final Kind kind;

    protected OnEveryDatabase(Kind kind) {
        this.kind = kind;
    }

    @Parameterized.Parameters(name = "{0}")
    public static Kind[] databases() {
        return Kind.values();
    }
}
