package org.guildhall.testkit;

/** The databases that every store is tested on. */
public enum Kind {
    H2,
    POSTGRES
}
