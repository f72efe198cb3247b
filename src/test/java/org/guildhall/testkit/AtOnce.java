package org.guildhall.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does many things at the same moment, each in a thread of its own. */
public final class AtOnce {
    private static final int SECONDS = 120;

    private AtOnce() {}

    /** What each came to, in the order of the work; an exception of any is thrown. */
    public static <T> List<T> all(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        CyclicBarrier start = new CyclicBarrier(work.size());
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (Callable<T> each : work) {
                begun.add(threads.submit(() -> {
                    start.await(SECONDS, TimeUnit.SECONDS);
                    return each.call();
                }));
            }
            List<T> outcomes = new ArrayList<>();
            for (Future<T> each : begun) {
                outcomes.add(each.get(SECONDS, TimeUnit.SECONDS));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
