package org.guildhall.platform.text;

import java.math.BigInteger;
import java.util.Locale;

/** Keys, in digits, for columns that rows are ordered by: the folded text, then what tells apart rows of the same text. */
public final class SortKey {
    private static final int LONGEST_TEXT = 330;
    private static final int LONGEST_TIE = 80;

    /** Greater than the code of every character. */
    private static final String LAST = "99";

    private SortKey() {}

    /**
     * A key to sort and page by, of at most 412 digits: the beginning of the text, then the id.
     *
     * @param id unique among the rows, such as a user key; kept exactly, case included
     */
    public static String of(String text, String id) {
        return of(text, id, LONGEST_TEXT);
    }

    /**
     * A key after those of all texts, for what has none, such as somebody whose account is gone; in an order that tells
     * nothing of what the text was.
     *
     * @param id as for {@link #of(String, String)}
     */
    public static String last(String id) {
        return LAST + tieBreaker(id);
    }

    /** As {@link #of(String, String)}, with at most {@code longestText} digits for the text and 82 for the id. */
    public static String of(String text, String id, int longestText) {
        return DigitCode.beginning(Folding.fold(text), longestText) + DigitCode.END + tieBreaker(id);
    }

    /**
     * What the keys of all texts begin with that begin with this one; at most 330 digits. Where that is too little for
     * this text, keys of texts that only begin alike begin with it, too.
     */
    public static String beginning(String text) {
        return DigitCode.beginning(Folding.fold(text), LONGEST_TEXT);
    }

    /**
     * A key that two texts share only if they fold alike, of at most 410 digits: a text too long for it is written as
     * its beginning and a digest of the whole.
     */
    public static String unique(String text) {
        String folded = Folding.fold(text);
        String beginning = DigitCode.beginning(folded, LONGEST_TEXT);
        return beginning.equals(DigitCode.of(folded)) ? beginning : beginning + DigitCode.END + digest(folded);
    }

    private static String tieBreaker(String id) {
        String exact = DigitCode.of(id);
        return exact.length() <= LONGEST_TIE ? exact : digest(id);
    }

    /** Stands for a text that is too long to spell out: its SHA-256 in 78 digits. */
    private static String digest(String text) {
        return String.format(Locale.ROOT, "%078d", new BigInteger(1, Sha256.of(text)));
    }
}
