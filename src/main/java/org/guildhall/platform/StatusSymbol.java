package org.guildhall.platform;

/** The symbols beside the names of states, so that states can be distinguished without colour. */
public enum StatusSymbol {
    /** In order. */
    GOOD("✔"),
    /** Not in order, for good. */
    BAD("✖"),
    /** Somebody has to act. */
    WARNING("⚠"),
    /** Not yet begun. */
    WAITING("◷"),
    /** Begun, or valid with a condition. */
    PARTIAL("◔"),
    /** Over, without blame. */
    ENDED("○"),
    /** Halted for now. */
    PAUSED("Ⅱ"),
    /** Another one has taken its place. */
    REPLACED("↷"),
    /** Nothing can be said. */
    UNKNOWN("–");

    private final String text;

    StatusSymbol(String text) {
        this.text = text;
    }

    /** One character. */
    public String text() {
        return text;
    }
}
