package org.guildhall.platform.text;

import java.util.Locale;
import java.util.Optional;

/**
 * Keys of one list within an indexed column shared by many lists: each begins with the list's owner, so a page of the
 * list is one range of the index. All keys are digits, so the range is the same under every collation.
 */
public final class KeyRange {
    private final String prefix;
    private final String first;
    private final String end;

    private KeyRange(String prefix, String first, String end) {
        this.prefix = prefix;
        this.first = first;
        this.end = end;
    }

    /** The only list of its owner in a column. */
    public static KeyRange of(long ownerId) {
        return whole(String.format(Locale.ROOT, "%015d", ownerId));
    }

    /** @param list 0 to 9, telling apart the lists of one owner in a column */
    public static KeyRange of(long ownerId, int list) {
        return whole(String.format(Locale.ROOT, "%015d%01d", ownerId, list));
    }

    private static KeyRange whole(String prefix) {
        return new KeyRange(prefix, prefix, DigitCode.successor(prefix));
    }

    /** The keys of the list whose entries begin with these digits and have more. */
    public KeyRange startingWith(String digits) {
        return from(digits).upTo(digits);
    }

    /** Without the keys whose entries come before these digits or are the same. */
    public KeyRange from(String digits) {
        return new KeyRange(prefix, prefix + digits, end);
    }

    /** Without the keys whose entries come after all that begin with these digits. */
    public KeyRange upTo(String digits) {
        return new KeyRange(prefix, first, DigitCode.successor(prefix + digits));
    }

    /** Only what comes after a page of the list; a cursor from elsewhere leads to no key outside of this range. */
    public KeyRange after(Optional<Cursor> cursor) {
        return cursor.map(last -> prefix + last.key())
                .filter(last -> last.compareTo(first) > 0)
                .map(last -> new KeyRange(prefix, last, end))
                .orElse(this);
    }

    /** Only what comes before a place of the list; a cursor from elsewhere leads to no key outside of this range. */
    public KeyRange before(Optional<Cursor> cursor) {
        return cursor.map(next -> prefix + next.key())
                .filter(next -> next.compareTo(end) < 0)
                .map(next -> new KeyRange(prefix, first, next))
                .orElse(this);
    }

    /** The full key of an entry, which is not empty. */
    public String key(String entry) {
        return prefix + entry;
    }

    /** The cursor after a full key. */
    public Cursor cursor(String key) {
        return new Cursor(key.substring(prefix.length()));
    }

    /** The condition in SQL, for {@link #first()} and {@link #end()} as its parameters. */
    public static String in(String column) {
        return column + " > ? AND " + column + " < ?";
    }

    /** Less than every key of the range. */
    public String first() {
        return first;
    }

    /** Greater than every key of the range. */
    public String end() {
        return end;
    }
}
