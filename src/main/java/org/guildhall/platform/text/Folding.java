package org.guildhall.platform.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Folds words so that a search finds them however they are typed: without regard to case, width, ligatures, accents of
 * Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowel signs and forms of Arabic letters. Marks of other
 * scripts are part of their letters and stay. What is the same folded is found alike, not the same: see {@link Identity}.
 */
public final class Folding {
    private Folding() {}

    /** The folded text: words of letters, digits and symbols, parted by single spaces; empty for null. */
    public static String fold(String text) {
        return text == null ? "" : String.join(" ", words(text));
    }

    /** The folded words of a text, in order; what apostrophes or dashes join is several words. */
    public static List<String> words(String text) {
        if (text == null) {
            return List.of();
        }
        return Stream.of(FoldedLetters.of(text).split("[ '-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The {@linkplain DigitCode code} of the folded text: in order, and begun by the codes of the text's beginnings. */
    public static String sortable(String text) {
        return DigitCode.of(fold(text));
    }
}
