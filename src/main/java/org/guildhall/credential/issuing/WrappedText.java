package org.guildhall.credential.issuing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Breaks texts of any script into lines, by widths that no usual sans-serif font exceeds in bold: whose fonts will show them is
 * not known. Widths are in em, the size of the font.
 */
final class WrappedText {
    private static final double WIDE = 1.05;
    private static final double CAPITAL = 0.74;
    private static final double NARROW = 0.38;
    private static final double USUAL = 0.62;
    private static final String ELLIPSIS = "…";

    private WrappedText() {}

    /** The lines, when no more are needed and no word has to be broken. */
    static Optional<List<String>> within(String text, double width, int lines) {
        boolean isWhole = split(text, BreakIterator.getLineInstance(Locale.ROOT)).stream()
                .allMatch(word -> width(word.stripTrailing()) <= width);
        return Optional.of(wrapped(text, width)).filter(all -> isWhole && all.size() <= lines);
    }

    /** As many lines as there may be, with an ellipsis for what is left out. */
    static List<String> cut(String text, double width, int lines) {
        List<String> all = wrapped(text, width);
        if (all.size() <= lines) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, lines));
        String last = kept.get(lines - 1);
        while (width(last + ELLIPSIS) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(lines - 1, last.strip() + ELLIPSIS);
        return kept;
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(WrappedText::width).sum();
    }

    private static double width(int letter) {
        switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT:
                return 0;
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER:
                return letter == 'M' || letter == 'W' ? 0.96 : CAPITAL;
            case Character.SPACE_SEPARATOR:
                return NARROW;
            default:
                return letter == 'm' || letter == 'w'
                        ? 0.92
                        : isWide(letter) ? WIDE : isNarrow(letter) ? NARROW : USUAL;
        }
    }

    private static boolean isWide(int letter) {
        return Character.isIdeographic(letter) || (letter >= 0x1100 && letter < 0x1200) || letter >= 0x2e80;
    }

    private static boolean isNarrow(int letter) {
        return "iljtfrI.,:;'’|!()[]-".indexOf(letter) >= 0;
    }

    private static List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text, width)) {
            if (!line.isEmpty() && width((line + piece).stripTrailing()) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        lines.add(line.strip());
        return lines;
    }

    /** What stays together: words with the blank after them, and letters of words that are longer than a line. */
    private static List<String> pieces(String text, double width) {
        return split(text, BreakIterator.getLineInstance(Locale.ROOT)).stream()
                .flatMap(word -> width(word.stripTrailing()) > width
                        ? split(word, BreakIterator.getCharacterInstance(Locale.ROOT)).stream()
                        : List.of(word).stream())
                .toList();
    }

    private static List<String> split(String text, BreakIterator breaks) {
        List<String> pieces = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
