package org.guildhall.platform;

/** Whether a person's account can still be used. Never having logged in does not matter here: it is {@link #ACTIVE}. */
public enum PersonState {
    ACTIVE,
    DEACTIVATED,
    REMOVED,
    /** Known by name only, without an account. */
    EXTERNAL
}
