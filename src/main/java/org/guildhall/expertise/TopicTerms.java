package org.guildhall.expertise;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.text.StoredWords;

/**
 * The words of topics, and the words that a misspelling may have been meant for. A word is kept as it is and, from four
 * letters on, with any one letter left out. A word asked for is looked up in the same forms, so a letter too many, too
 * few, wrong or swapped with its neighbour meets the word in the middle (the symmetric deletion of SymSpell);
 * {@link #isLike} then weeds out what is further apart. Words of scripts without spaces are not guessed at.
 */
public final class TopicTerms {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private TopicTerms() {}

    /** The folded words under which a topic is kept; very long ones by their beginning. */
    public static Set<String> words(String name) {
        return StoredWords.of(name).stream().map(TopicTerms::cut).collect(Collectors.toCollection(LinkedHashSet::new));
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
        if (cut.length() >= SHORTEST && !StoredWords.isWithoutSpaces(cut)) {
            for (int i = 0; i < cut.length(); i++) {
                shortened.add(cut.substring(0, i) + cut.substring(i + 1));
            }
        }
        return shortened;
    }

    /** Whether a word may have been meant for one of these, but for one letter. */
    static boolean resembles(SearchedWord word, Collection<String> stored) {
        return word.leads().stream()
                .filter(lead -> lead.length() >= SHORTEST && !StoredWords.isWithoutSpaces(lead))
                .anyMatch(lead -> stored.stream().anyMatch(each -> isLike(lead, each)));
    }

    /** Whether one folded text may have been meant for another, but for one letter. */
    static boolean isMisspelling(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST
                && !StoredWords.isWithoutSpaces(one)
                && isLike(one, other);
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
