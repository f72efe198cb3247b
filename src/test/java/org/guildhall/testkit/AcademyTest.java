package org.guildhall.testkit;

import org.junit.Rule;

/** Tests of a community that accredits, on each of the databases. */
public abstract class AcademyTest extends OnEveryDatabase {
    @Rule
    public final Academy academy;

    protected AcademyTest(Kind kind) {
        super(kind);
        academy = new Academy(kind);
    }
}
