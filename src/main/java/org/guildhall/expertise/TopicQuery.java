package org.guildhall.expertise;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.text.StoredWords;

/** What somebody asks for, as topics are compared with it. */
final class TopicQuery {
    /** More words than these are looked for within one topic only. */
    private static final int MOST_IN_PARTS = 4;

    private static final int MOST_SPELLINGS = 8;

    private final String text;
    private final String identity;
    private final String folded;
    private final List<SearchedWord> words;

    TopicQuery(String text) {
        this.text = text;
        this.identity = Identity.of(text);
        this.folded = Folding.fold(text);
        this.words = SearchedWord.of(text);
    }

    /** As it was typed. */
    String text() {
        return text;
    }

    boolean isEmpty() {
        return words.stream().allMatch(word -> word.spellings().isEmpty());
    }

    /** The word of which fewest topics may be expected: the longest. */
    SearchedWord rarest() {
        return words.stream()
                .max(Comparator.comparingInt(word ->
                        word.leads().stream().mapToInt(String::length).min().orElse(0)))
                .orElseThrow();
    }

    /** The words, when people are to be found who say something of each of them; else none. */
    List<SearchedWord> parts() {
        List<SearchedWord> distinct = words.stream().distinct().toList();
        return distinct.size() > 1 && distinct.size() <= MOST_IN_PARTS ? distinct : List.of();
    }

    /** How well a topic answers all of it; empty when not at all. Guesses count only where they are asked for. */
    Optional<Match> match(String topic, boolean isGuess) {
        if (identity.equals(Identity.of(topic))) {
            return Optional.of(Match.SAME);
        }
        if (folded.equals(Folding.fold(topic))) {
            return Optional.of(Match.SAME_WORDS);
        }
        Collection<String> stored = StoredWords.of(topic);
        if (words.stream().allMatch(word -> word.begins(stored))) {
            return Optional.of(Match.BEGUN);
        }
        return isGuess && words.stream().allMatch(word -> word.begins(stored) || TopicTerms.resembles(word, stored))
                ? Optional.of(Match.GUESS)
                : Optional.empty();
    }

    /** Whether another topic's name is much like this one: the same words, or all of it but for one letter. */
    Optional<Match> closeness(String topic) {
        String other = Folding.fold(topic);
        if (folded.equals(other) || !Collections.disjoint(joined(text), joined(topic))) {
            return Optional.of(Match.SAME_WORDS);
        }
        return TopicTerms.isMisspelling(folded, other) ? Optional.of(Match.GUESS) : Optional.empty();
    }

    /** The spellings of the whole name with nothing between its words. */
    private static Set<String> joined(String name) {
        List<String> joined = List.of("");
        for (SearchedWord word : SearchedWord.of(name)) {
            joined = joined.stream()
                    .flatMap(begin -> word.spellings().stream().map(spelling -> begin + String.join("", spelling)))
                    .distinct()
                    .limit(MOST_SPELLINGS)
                    .toList();
        }
        return Set.copyOf(joined);
    }
}
