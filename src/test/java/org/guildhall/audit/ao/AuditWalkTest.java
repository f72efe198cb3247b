package org.guildhall.audit.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlRowReader;
import org.guildhall.platform.SqlRowVisitor;
import org.guildhall.platform.SqlText;
import org.junit.Test;

/** A record is read whole, each entry once, in pieces that are bounded. */
public class AuditWalkTest {
    private final List<Long> stored = new ArrayList<>();
    private final List<Long> read = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private long enough = Long.MAX_VALUE;

    @Test
    public void everythingIsReadOnceAndWhatLiesBeyondTheEndAsWell() {
        store(1, 12_345);

        AuditWalk walk = walk(Long.MIN_VALUE);
        walk.upTo(10_500);

        assertThat(read).isEqualTo(stored);
        assertThat(walk.isPast(12_345)).isTrue();
        assertThat(walk.isPast(12_346)).isFalse();
        assertThat(walk.goesOn()).isTrue();
        assertThat(asked).startsWith("up to 5000", "up to 10000", "up to 10500", "beyond 10500", "beyond 11500");
    }

    @Test
    public void aWalkGoesOnWithWhatWasAddedMeanwhile() {
        store(1, 3);
        AuditWalk walk = walk(Long.MIN_VALUE);
        walk.upTo(3);
        store(4, 5);

        walk.upTo(5);

        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    public void nothingIsReadAfterTheReaderHasEnough() {
        store(1, 7000);
        enough = 3;

        AuditWalk walk = walk(Long.MIN_VALUE);
        walk.upTo(7000);

        assertThat(read).containsExactly(1L, 2L, 3L);
        assertThat(walk.goesOn()).isFalse();
        assertThat(asked).containsExactly("up to 5000");
    }

    @Test
    public void aWalkBeginsBeyondAPlaceThatIsKnown() {
        store(1, 6000);

        walk(5998).upTo(6000);

        assertThat(read).containsExactly(5999L, 6000L);
        assertThat(asked).containsExactly("up to 6000", "beyond 6000");
    }

    @Test
    public void anEmptyRecordIsLookedAtOnceForWhatShouldNotBeThere() {
        walk(Long.MIN_VALUE).upTo(0);

        assertThat(read).isEmpty();
        assertThat(asked).containsExactly("up to 0", "beyond 0");
    }

    private void store(long first, long last) {
        LongStream.rangeClosed(first, last).forEach(stored::add);
    }

    private AuditWalk walk(long after) {
        return new AuditWalk(new Rows(), 7, after, row -> {
            read.add(StoredEntries.position(row));
            return read.size() < enough;
        });
    }

    /** The stored positions, as the queries ask for them. */
    private final class Rows implements SqlReads {
        @Override
        public <T> List<T> rows(SqlText text, SqlRowReader<T> reader, Object... parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void each(SqlText text, SqlRowVisitor visitor, Object... parameters) {
            boolean bounded = text == StoredEntries.UP_TO;
            long after = (Long) parameters[1];
            long last = bounded ? (Long) parameters[2] : Long.MAX_VALUE;
            asked.add(bounded ? "up to " + last : "beyond " + after);
            assertThat(asked).as("queries").hasSizeLessThan(100);
            stored.stream()
                    .filter(position -> position > after && position <= last)
                    .limit(bounded ? Long.MAX_VALUE : StoredEntries.SOME)
                    .takeWhile(position -> visitor.accept(new Row(position)))
                    .forEach(position -> {});
        }
    }

    private record Row(long position) implements SqlRow {
        @Override
        public String text(int column) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long number(int column) {
            assertThat(column).isEqualTo(4);
            return position;
        }

        @Override
        public boolean flag(int column) {
            throw new UnsupportedOperationException();
        }
    }
}
