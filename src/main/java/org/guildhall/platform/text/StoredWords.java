package org.guildhall.platform.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words under which a text is kept so that a {@link SearchedWord} finds it. */
public final class StoredWords {
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private StoredWords() {}

    /**
     * The folded words of a text in all the spellings in which they may be asked for; of scripts that put no spaces
     * between words, also what begins at each letter within.
     */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        SearchedWord.of(text)
                .forEach(word ->
                        word.spellings().forEach(spelling -> spelling.forEach(part -> addWithEnds(part, words))));
        return words;
    }

    /** Whether a folded word is of a script that puts no spaces between words. */
    public static boolean isWithoutSpaces(String word) {
        return word.codePoints().anyMatch(point -> WITHOUT_SPACES.contains(UnicodeScript.of(point)));
    }

    private static void addWithEnds(String word, Set<String> words) {
        words.add(word);
        if (isWithoutSpaces(word)) {
            for (int i = word.offsetByCodePoints(0, 1); i < word.length(); i = word.offsetByCodePoints(i, 1)) {
                if (Character.isLetterOrDigit(word.codePointAt(i))) {
                    words.add(word.substring(i));
                }
            }
        }
    }
}
