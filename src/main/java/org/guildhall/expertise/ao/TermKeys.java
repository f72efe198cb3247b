package org.guildhall.expertise.ao;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.expertise.TopicTerms;
import org.guildhall.platform.text.DigitCode;
import org.guildhall.platform.text.Folding;

/**
 * The keys under which a topic is kept, of three kinds: words as they are, for what begins like them, words with one
 * letter left out, for what is misspelt, and the whole name, for what is spelt out. A digit before each keeps them apart,
 * so that a search for words that begin alike does not pass the others.
 */
final class TermKeys {
    private static final String WORD = "1";
    private static final String SIMILAR = "2";
    private static final String WHOLE = "3";
    private static final int LONGEST = 450;

    private TermKeys() {}

    /** All keys of a topic's name. */
    static Set<String> of(String name) {
        Set<String> keys = new LinkedHashSet<>(List.of(whole(name)));
        TopicTerms.words(name).forEach(word -> {
            keys.add(beginning(word));
            keys.addAll(similarTo(word));
        });
        return keys;
    }

    /** What the keys of all words begin with that begin so. */
    static String beginning(String word) {
        return WORD + DigitCode.of(TopicTerms.cut(word));
    }

    /** What names of the same words share; very long ones that begin alike do, too. */
    static String whole(String name) {
        return WHOLE + DigitCode.beginning(Folding.fold(name), LONGEST - WHOLE.length());
    }

    /** The keys that words share when they differ in no more than one letter. */
    static List<String> similarTo(String word) {
        return new ArrayList<>(Stream.concat(Stream.of(TopicTerms.cut(word)), TopicTerms.shortened(word).stream())
                .map(term -> SIMILAR + DigitCode.of(term))
                .toList());
    }
}
