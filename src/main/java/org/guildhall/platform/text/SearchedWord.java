package org.guildhall.platform.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word that somebody searches for, in the spellings in which it may have been stored: what an apostrophe or a dash
 * joins, as one word and as several; with and without the letters that stand for dots, rings and strokes (ae for ä).
 *
 * @param spellings the plainest first; none for what cannot be found; each of one or several folded words, all of which have to be found
 */
public record SearchedWord(List<List<String>> spellings) {
    private static final SearchedWord NOWHERE = new SearchedWord(List.of());
    private static final Pattern JOINTS = Pattern.compile("['-]+");

    public SearchedWord {
        spellings = List.copyOf(spellings);
    }

    /**
     * What has to be found for a text, each of them; none for null or nothing but white space. A text without letters,
     * digits and symbols is one word that nothing is found by.
     */
    public static List<SearchedWord> of(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        String[] plain = FoldedLetters.of(text).split(" ");
        String[] transcribed = FoldedLetters.of(FoldedLetters.transcribed(text)).split(" ");
        List<SearchedWord> words = new ArrayList<>();
        for (int i = 0; i < plain.length; i++) {
            Set<List<String>> spellings = new LinkedHashSet<>(spellings(plain[i]));
            spellings.addAll(spellings(transcribed[i]));
            if (!spellings.isEmpty()) {
                words.add(new SearchedWord(List.copyOf(spellings)));
            }
        }
        return words.isEmpty() ? List.of(NOWHERE) : List.copyOf(words);
    }

    private static List<List<String>> spellings(String chunk) {
        List<String> parts =
                JOINTS.splitAsStream(chunk).filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? List.of() : List.of(parts, List.of(String.join("", parts)));
    }

    /**
     * Whether words of a text begin like this one.
     *
     * @param stored as {@link StoredWords} gives them
     */
    public boolean begins(Collection<String> stored) {
        return spellings.stream()
                .anyMatch(spelling ->
                        spelling.stream().allMatch(part -> stored.stream().anyMatch(word -> word.startsWith(part))));
    }

    /** Of each spelling the longest word: whatever this word finds, one of these finds. */
    public List<String> leads() {
        return spellings.stream()
                .map(spelling -> spelling.stream()
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow())
                .distinct()
                .toList();
    }
}
