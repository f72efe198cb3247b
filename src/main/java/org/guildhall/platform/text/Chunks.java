package org.guildhall.platform.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Parts long lists for SQL's IN, which takes 1,000 values on Oracle and about 2,100 on SQL Server. */
public final class Chunks {
    private static final int SIZE = 500;

    private Chunks() {}

    /** The distinct values in lists of at most 500; no list for no values. */
    public static <T> List<List<T>> of(Collection<T> values) {
        return of(values, SIZE);
    }

    /** The distinct values in lists of at most so many; no list for no values. */
    public static <T> List<List<T>> of(Collection<T> values, int size) {
        List<T> distinct = new ArrayList<>(new LinkedHashSet<>(values));
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += size) {
            chunks.add(distinct.subList(from, Math.min(distinct.size(), from + size)));
        }
        return chunks;
    }

    /** As many question marks as values: {@code ?, ?, ?}. */
    public static String marks(Collection<?> values) {
        return values.stream().map(any -> "?").collect(Collectors.joining(", "));
    }
}
