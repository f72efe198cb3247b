package org.guildhall.testkit;

import org.junit.Rule;

/** Tests of the weavers' community, on each of the databases. */
public abstract class GuildTest extends OnEveryDatabase {
    @Rule
    public final Guild guild;

    protected GuildTest(Kind kind) {
        super(kind);
        guild = new Guild(kind);
    }
}
