package org.guildhall.expertise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guildhall.platform.text.Folding;

/**
 * The words of topics, and the words that a misspelling may have been meant for. A word is kept as it is and, from four
 * letters on, with any one letter left out. A word asked for is looked up in the same forms, so a letter too many, too
 * few, wrong or swapped with its neighbour meets the word in the middle (the symmetric deletion of SymSpell);
 * {@link #isLike} then weeds out what is further apart. Scripts that write no spaces between words are kept from each
 * character on instead, so that a word within is found.
 */
public final class TopicTerms {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private TopicTerms() {}

    /** The folded words under which a topic is kept: those of its name and, where no spaces part words, their ends. */
    public static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : Folding.words(name)) {
            String cut = cut(word);
            words.add(cut);
            if (isIdeographic(cut)) {
                for (int i = cut.offsetByCodePoints(0, 1); i < cut.length(); i = cut.offsetByCodePoints(i, 1)) {
                    words.add(cut.substring(i));
                }
            }
        }
        return words;
    }

    /** A folded word, or its beginning where it is very long. */
    public static String cut(String word) {
        return word.codePointCount(0, word.length()) > LONGEST
                ? word.substring(0, word.offsetByCodePoints(0, LONGEST))
                : word;
    }

    /** A folded word with each of its letters left out in turn; nothing for words too short to guess at. */
    public static Set<String> shortened(String word) {
        Set<String> shortened = new LinkedHashSet<>();
        String cut = cut(word);
        if (cut.length() >= SHORTEST && !isIdeographic(cut)) {
            for (int i = 0; i < cut.length(); i++) {
                shortened.add(cut.substring(0, i) + cut.substring(i + 1));
            }
        }
        return shortened;
    }

    /** How well a topic answers a query: 0 the same, 1 begun alike, 2 misspelled, -1 not at all. */
    public static int quality(List<String> query, String topic) {
        List<String> words = Folding.words(topic);
        int worst = query.equals(words) ? 0 : 1;
        for (String asked : query) {
            int best = words.stream()
                    .mapToInt(word -> quality(asked, word))
                    .filter(each -> each >= 0)
                    .min()
                    .orElse(-1);
            if (best < 0) {
                return -1;
            }
            worst = Math.max(worst, best);
        }
        return worst;
    }

    private static int quality(String asked, String word) {
        if (word.startsWith(asked)) {
            return 1;
        }
        boolean isWithin = isIdeographic(asked) && word.contains(asked);
        if (isWithin) {
            return 1;
        }
        return asked.length() >= SHORTEST && isLike(asked, word) ? 2 : -1;
    }

    /** Chinese, Japanese and Korean write no spaces between words. */
    private static boolean isIdeographic(String word) {
        return word.codePoints()
                .anyMatch(point -> Character.isIdeographic(point)
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.KATAKANA);
    }

    /** At most one letter too many, too few or wrong, or two neighbours swapped. */
    static boolean isLike(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        String restOfOne = one.substring(i);
        String restOfOther = other.substring(i);
        if (restOfOne.length() == restOfOther.length()) {
            return restOfOne.length() < 2
                    || restOfOne.substring(1).equals(restOfOther.substring(1))
                    || isSwapped(restOfOne, restOfOther);
        }
        return restOfOne.length() > restOfOther.length()
                ? restOfOne.substring(1).equals(restOfOther)
                : restOfOther.substring(1).equals(restOfOne);
    }

    private static boolean isSwapped(String one, String other) {
        return one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
