package org.guildhall.platform.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folds words so that case, accents, width and ligatures do not matter: compatibility decomposition (NFKD, Unicode
 * Standard Annex 15), marks dropped, lower case in the root locale, and the letters that Unicode does not decompose (ß,
 * ø, ł, æ …) spelled out.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{So}]+");

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

    /** The {@linkplain DigitCode code} of the folded text: in order, and begun by the codes of the text's beginnings. */
    public static String sortable(String text) {
        return DigitCode.of(fold(text));
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
