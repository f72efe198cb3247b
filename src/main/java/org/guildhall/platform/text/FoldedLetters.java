package org.guildhall.platform.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Folds a text letter by letter. Left between the letters are single spaces, apostrophes and dashes. */
final class FoldedLetters {
    /** Apostrophes as they are typed, and letters that are written like one: U+02B9 to U+02BF, saltillo, geresh. */
    private static final Pattern APOSTROPHES = Pattern.compile(
            "['`\u00B4\u02B9-\u02BF\u02C8\u055A\u05F3\u2018\u2019\u201B" + "\u2032\u2035\uA78B\uA78C\uFF07\uFF40]");

    /** Hyphens and dashes, the minus sign, the makaf, and what joins and parts words invisibly. */
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u200B-\u200D\u00B7\u0387\u2027]");

    /** Soft hyphens, word joiners, signs of direction: nothing to be seen. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\uFE00-\uFE0F&&[^\u200B-\u200D]]");

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{So}'-]+");
    private static final Set<UnicodeScript> SCRIPTS_WITHOUT_MARKS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.COMMON);
    private static final int TATWEEL = 0x640;

    private FoldedLetters() {}

    static String of(String text) {
        String joined =
                DASHES.matcher(APOSTROPHES.matcher(text).replaceAll("'")).replaceAll("-");
        String visible = INVISIBLE.matcher(joined).replaceAll("");
        String folded = spelledOut(withoutMarks(visible).toLowerCase(Locale.ROOT));
        String again = spelledOut(withoutMarks(folded)); // what lower case has made of capital letters
        String words = NOT_A_WORD.matcher(again).replaceAll(" ");
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /** With two letters for letters with dots, rings and strokes, as German and the Nordic languages transcribe them. */
    static String transcribed(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            switch (point) {
                case 'ä', 'Ä' -> letters.append("ae");
                case 'ö', 'Ö', 'ø', 'Ø' -> letters.append("oe");
                case 'ü', 'Ü' -> letters.append("ue");
                case 'å', 'Å' -> letters.append("aa");
                default -> letters.appendCodePoint(point);
            }
        });
        return letters.toString();
    }

    /** Marks follow the letter that they belong to, once the text is decomposed. */
    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean dropsMarks = true;
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i = decomposed.offsetByCodePoints(i, 1)) {
            int point = decomposed.codePointAt(i);
            if (!isMark(point)) {
                dropsMarks = SCRIPTS_WITHOUT_MARKS.contains(UnicodeScript.of(point));
                kept.appendCodePoint(point);
            } else if (!dropsMarks) {
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> point == TATWEEL;
        };
    }

    private static String spelledOut(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
                plain.append(Character.digit(point, 10));
            } else {
                spell(point, plain);
            }
        });
        return plain.toString();
    }

    private static void spell(int point, StringBuilder plain) {
        switch (point) {
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'þ' -> plain.append("th");
            case 'ħ' -> plain.append('h');
            case 'ŧ' -> plain.append('t');
            case 'ŋ' -> plain.append("ng");
            case 'ı' -> plain.append('i');
            case 'ς' -> plain.append('σ');
            case 'ى', 'ی', 'ې', 'ے' -> plain.append('ي');
            case 'ک', 'ڪ' -> plain.append('ك');
            case 'ة', 'ہ', 'ە', 'ھ', 'ۃ' -> plain.append('ه');
            case 'ٱ' -> plain.append('ا');
            default -> plain.appendCodePoint(point);
        }
    }
}
