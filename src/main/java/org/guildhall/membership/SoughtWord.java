package org.guildhall.membership;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.platform.text.SearchedWord;

/**
 * A word that members are searched for by.
 *
 * @param word must begin a word of the name
 * @param codes of values as {@link FacetValue#code} makes them, one of which does as well; at most {@value #MOST}
 */
public record SoughtWord(SearchedWord word, Set<String> codes) {
    /** The most values that stand for a word. */
    public static final int MOST = 100;

    public SoughtWord {
        codes = Set.copyOf(codes);
        if (codes.size() > MOST) {
            throw new IllegalArgumentException("At most 100 values stand for a word");
        }
    }

    /** Words that only names are searched for. */
    public static List<SoughtWord> inNames(List<SearchedWord> words) {
        return words.stream().map(word -> new SoughtWord(word, Set.of())).toList();
    }

    /** The same word in names only. */
    SoughtWord inName() {
        return new SoughtWord(word, Set.of());
    }

    /** The codes in a fixed order. */
    public Stream<String> inOrder() {
        return codes.stream().sorted();
    }
}
