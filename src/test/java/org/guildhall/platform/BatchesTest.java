package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

/** Rows gone through a few at a time. */
public class BatchesTest {
    private final List<Long> seen = new ArrayList<>();
    private final List<Long> askedAfter = new ArrayList<>();

    @Test
    public void eachRowIsSeenOnceHoweverManyBatchesThereAre() {
        for (int rows = 0; rows < 10; rows++) {
            seen.clear();

            assertThat(through(rows, Integer.MAX_VALUE)).isEqualTo(rows);

            assertThat(seen).isEqualTo(LongStream.rangeClosed(1, rows).boxed().toList());
        }
    }

    @Test
    public void itStopsBetweenBatchesOnly() {
        assertThat(through(10, 2)).isEqualTo(6);
        assertThat(askedAfter).containsExactly(0L, 3L);
    }

    /** Three at a time, until so many look-ups were made. */
    private int through(int rows, int lookUps) {
        return Batches.each(
                () -> askedAfter.size() >= lookUps,
                3,
                last -> {
                    askedAfter.add(last);
                    return LongStream.rangeClosed(last + 1, Math.min(last + 3, rows))
                            .boxed()
                            .toList();
                },
                Long::longValue,
                seen::add);
    }
}
