package org.guildhall.text;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folds words so that case, accents, width and ligatures do not matter: compatibility decomposition (NFKD), marks
 * dropped, lower case in the root locale, and the letters that Unicode does not decompose (ß, ø, ł, æ …) spelled out.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{So}]+");

    private static final int LONGEST_KEY = 400;
    private static final int LONGEST_TIE = 80;

    private Folding() {}

    /** The folded text: words of letters, digits and symbols, parted by single spaces; empty for null. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String marksAgain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_A_WORD.matcher(spelledOut(marksAgain)).replaceAll(" ").trim();
    }

    /** The folded words of a text, in order. */
    public static List<String> words(String text) {
        return Stream.of(fold(text).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * A folded text written only with {@code 0-9a-z}, so that every database collation sorts and ranges it alike: a
     * space becomes {@code 0}, any other character {@code zz} and its code point in six hexadecimal digits.
     */
    public static String sortable(String text) {
        StringBuilder sortable = new StringBuilder();
        fold(text).codePoints().forEach(point -> appendSortable(sortable, point));
        return sortable.toString();
    }

    /** The greatest sortable text that begins with this one: the inclusive upper bound of a prefix search. */
    public static String upperBound(String sortablePrefix) {
        return sortablePrefix + "zzzzzzzz";
    }

    /**
     * A column to sort and page by: the sortable text, then a tie-breaker, in at most 400 characters.
     *
     * @param id unique among the rows, such as a user key; kept exactly, case included
     */
    public static String sortKey(String text, String id) {
        return sortKey(text, id, LONGEST_KEY);
    }

    /** As {@link #sortKey(String, String)}, in at most {@code longest} characters, which are at least 100. */
    public static String sortKey(String text, String id, int longest) {
        String tie = "0" + tieBreaker(id);
        String sortable = sortable(text);
        return sortable.substring(0, Math.min(sortable.length(), longest - tie.length())) + tie;
    }

    private static String tieBreaker(String id) {
        StringBuilder tie = new StringBuilder();
        id.codePoints().forEach(point -> appendSortable(tie, point == ' ' ? '_' : point));
        return tie.length() <= LONGEST_TIE ? tie.toString() : digest(id);
    }

    /** Stands for an id that is too long to spell out. */
    private static String digest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return String.format(Locale.ROOT, "%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void appendSortable(StringBuilder sortable, int point) {
        if (point == ' ') {
            sortable.append('0');
        } else if ((point >= 'a' && point <= 'z') || (point >= '0' && point <= '9')) {
            sortable.append((char) point);
        } else {
            sortable.append("zz").append(String.format(Locale.ROOT, "%06x", point));
        }
    }

    private static String spelledOut(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(letter -> plain.append(spelling((char) letter)));
        return plain.toString();
    }

    private static String spelling(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            default -> String.valueOf(letter);
        };
    }
}
