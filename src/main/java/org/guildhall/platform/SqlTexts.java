package org.guildhall.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A query that asks for a number of values, in a few lengths. Shorter lists are filled up with their last value, so that
 * few texts exist and the database meets the same ones again.
 */
public final class SqlTexts {
    private static final List<Integer> LENGTHS = List.of(1, 3, 10, 50, 200, 500);

    private final TreeMap<Integer, SqlText> byLength = new TreeMap<>();

    private SqlTexts() {}

    /** @param query makes the text from as many question marks as it has values: {@code ?, ?, ?} */
    public static SqlTexts of(Function<String, SqlText> query) {
        SqlTexts texts = new SqlTexts();
        LENGTHS.forEach(length -> texts.byLength.put(length, query.apply("?, ".repeat(length - 1) + "?")));
        return texts;
    }

    /**
     * The text for a list of values.
     *
     * @param values 1 to 500
     */
    public SqlText of(Collection<?> values) {
        return byLength.ceilingEntry(values.size()).getValue();
    }

    /**
     * The values with the last one repeated, as many as {@link #of(Collection)} asks for.
     *
     * @param values 1 to 500
     */
    public List<Object> filled(Collection<?> values) {
        List<Object> filled = new ArrayList<>(values);
        int length = byLength.ceilingKey(values.size());
        while (filled.size() < length) {
            filled.add(filled.get(values.size() - 1));
        }
        return filled;
    }

    /** Every length of it. */
    public Collection<SqlText> all() {
        return List.copyOf(byLength.values());
    }
}
