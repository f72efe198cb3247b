package org.guildhall.text;

import java.util.Locale;

/**
 * The keys of one list within an indexed column shared by many: each begins with the list's owner and kind, so a page
 * of the list is one range of the index, whatever the database's collation.
 */
public final class KeyRange {
    private final String prefix;

    private KeyRange(String prefix) {
        this.prefix = prefix;
    }

    /** @param kind ASCII lower-case letters or digits, telling apart the lists of one owner */
    public static KeyRange of(long ownerId, String kind) {
        return new KeyRange(String.format(Locale.ROOT, "%015d", ownerId) + kind + "0");
    }

    /** The keys of this list that go on with a prefix. */
    public KeyRange startingWith(String sortablePrefix) {
        return new KeyRange(prefix + sortablePrefix);
    }

    /** The full key of an entry. */
    public String key(String sortKey) {
        return prefix + sortKey;
    }

    /** The entry's own part of a full key. */
    public String entry(String key) {
        return key.substring(prefix.length());
    }

    public String first() {
        return prefix;
    }

    public String last() {
        return Folding.upperBound(prefix);
    }
}
