package org.guildhall.platform.confluence;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/** What a thread does once its outermost transaction is over, unless that leaves nothing behind. */
final class AfterTransaction {
    private final ThreadLocal<Set<Runnable>> waiting = new ThreadLocal<>();

    /** Runs a transaction, perhaps within another. */
    <T> T of(Supplier<T> transaction) {
        if (waiting.get() != null) {
            return transaction.get();
        }
        Set<Runnable> works = new LinkedHashSet<>();
        waiting.set(works);
        T result;
        try {
            result = transaction.get();
        } finally {
            waiting.remove();
        }
        works.forEach(Runnable::run);
        return result;
    }

    /** Outside of a transaction the work is done at once. */
    void add(Runnable work) {
        Set<Runnable> works = waiting.get();
        if (works == null) {
            work.run();
        } else {
            works.add(work);
        }
    }
}
