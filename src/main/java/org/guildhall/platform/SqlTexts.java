package org.guildhall.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A query that asks for a list of values, or for two lists, in a few lengths. Shorter lists are filled up with their last
 * value, so that few texts exist and the database meets the same ones again.
 */
public final class SqlTexts {
    /** The most values of the first list. */
    public static final int LONGEST = 500;

    /** The most values of the second list. */
    public static final int LONGEST_SECOND = 200;

    private static final List<Integer> LENGTHS = List.of(1, 3, 10, 50, 200, LONGEST);
    private static final List<Integer> SECOND_LENGTHS = List.of(1, 10, LONGEST_SECOND);
    private static final List<Integer> NO_SECOND = List.of(0);

    private final TreeMap<Integer, TreeMap<Integer, SqlText>> byLengths = new TreeMap<>();

    private SqlTexts(BiFunction<String, String, SqlText> query, List<Integer> secondLengths) {
        for (int first : LENGTHS) {
            TreeMap<Integer, SqlText> texts = new TreeMap<>();
            secondLengths.forEach(second -> texts.put(second, query.apply(marks(first), marks(second))));
            byLengths.put(first, texts);
        }
    }

    /** @param query makes the text from as many question marks as the list has values: {@code ?, ?, ?} */
    public static SqlTexts of(Function<String, SqlText> query) {
        return new SqlTexts((first, second) -> query.apply(first), NO_SECOND);
    }

    /** @param query makes the text from the question marks of the first list and those of the second */
    public static SqlTexts ofTwo(BiFunction<String, String, SqlText> query) {
        return new SqlTexts(query, SECOND_LENGTHS);
    }

    /**
     * The text for a list.
     *
     * @param values 1 to {@value #LONGEST}
     */
    public SqlText of(Collection<?> values) {
        return of(values, List.of());
    }

    /**
     * The text for two lists.
     *
     * @param first 1 to {@value #LONGEST}
     * @param second 1 to {@value #LONGEST_SECOND}
     */
    public SqlText of(Collection<?> first, Collection<?> second) {
        return byLengths
                .ceilingEntry(first.size())
                .getValue()
                .ceilingEntry(second.size())
                .getValue();
    }

    /** The values with the last one repeated, as many as {@link #of(Collection)} asks for; more may be added. */
    public List<Object> filled(Collection<?> values) {
        return filled(values, List.of());
    }

    /** The values of both lists, as many as {@link #of(Collection, Collection)} asks for; more may be added. */
    public List<Object> filled(Collection<?> first, Collection<?> second) {
        List<Object> filled = new ArrayList<>(first);
        fill(filled, byLengths.ceilingKey(first.size()));
        filled.addAll(second);
        fill(
                filled,
                byLengths.ceilingKey(first.size())
                        + byLengths.firstEntry().getValue().ceilingKey(second.size()));
        return filled;
    }

    /** Every length of it. */
    public Collection<SqlText> all() {
        return byLengths.values().stream()
                .flatMap(texts -> texts.values().stream())
                .toList();
    }

    private static void fill(List<Object> values, int length) {
        while (values.size() < length) {
            values.add(values.get(values.size() - 1));
        }
    }

    private static String marks(int count) {
        return count == 0 ? "" : "?, ".repeat(count - 1) + "?";
    }
}
