package org.guildhall.platform;

/** What stands beside the words of a state, so that states are told apart without colour. */
public enum StatusSymbol {
    /** In order. */
    GOOD("✔"),
    /** Not in order, for good. */
    BAD("✖"),
    /** Somebody has to look at it. */
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
