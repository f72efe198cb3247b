package org.guildhall.platform.ao;

/** Texts as they are stored: one that is empty is null, which is what it would become on Oracle. */
public final class Columns {
    private Columns() {}

    /** Null for an empty text. */
    public static String stored(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Empty for null. */
    public static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
