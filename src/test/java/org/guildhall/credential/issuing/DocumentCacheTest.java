package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

/** Documents that are made once, and a memory that does not grow. */
public class DocumentCacheTest {
    private final AtomicInteger made = new AtomicInteger();
    private final DocumentCache cache = new DocumentCache(100);

    @Test
    public void aDocumentIsMadeOnceForEachEdition() {
        assertThat(get("a", "1", 10)).isEqualTo(get("a", "1", 10));
        get("a", "2", 10);

        assertThat(made).hasValue(2);
        assertThat(cache.characters()).isEqualTo(10);
    }

    @Test
    public void theLongestUnusedGoFirst() {
        get("a", "1", 40);
        get("b", "1", 40);
        get("a", "1", 40);
        get("c", "1", 40);

        assertThat(cache.characters()).isEqualTo(80);
        get("a", "1", 40);
        assertThat(made).hasValue(3);
        get("b", "1", 40);
        assertThat(made).hasValue(4);
    }

    @Test
    public void whatIsTooLongForTheMemoryIsGivenAndNotKept() {
        assertThat(get("a", "1", 101).content()).hasSize(101);

        assertThat(cache.characters()).isZero();
    }

    @Test
    public void manyWhoAskAtOnceWaitForOne() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        for (int i = 0; i < 8; i++) {
            threads.submit(() -> {
                start.await();
                return get("a", "1", 10);
            });
        }
        start.countDown();
        threads.shutdown();

        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(made).hasValue(1);
    }

    private PublishedDocument get(String name, String edition, int length) {
        return cache.get(name, edition, () -> {
            made.incrementAndGet();
            return "x".repeat(length);
        });
    }
}
