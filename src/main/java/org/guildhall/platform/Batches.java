package org.guildhall.platform;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Goes through rows by rising id, as many at a time as one look-up reads. */
public final class Batches {
    private Batches() {}

    /**
     * Does something with each row, until there are no more or it is to stop.
     *
     * @param stop asked between batches
     * @param size how many rows a look-up reads at most
     * @param after the rows beyond an id, by rising id
     * @param id of a row
     * @return how many rows there were
     */
    public static <T> int each(
            BooleanSupplier stop, int size, LongFunction<List<T>> after, ToLongFunction<T> id, Consumer<T> work) {
        int all = 0;
        long last = 0;
        List<T> some;
        do {
            some = after.apply(last);
            some.forEach(work);
            all += some.size();
            last = some.isEmpty() ? last : id.applyAsLong(some.get(some.size() - 1));
        } while (some.size() == size && !stop.getAsBoolean());
        return all;
    }
}
