package org.guildhall.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.guildhall.expertise.ao.AoStatement;
import org.guildhall.testkit.Kind;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The search for people, alone and as the whole macro with its rendering, with the bare query for one page of the popular
 * topic before each call. What matters is the ratio to it, in time and in what the thread computes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 15)
@Measurement(iterations = 1, time = 20) // counters of several would be added up
@Fork(value = 1, jvmArgsAppend = "-Xmx768m")
public class ExpertiseBenchmark {
    @Param({"POSTGRES", "H2"})
    public Kind kind;

    @Param({"1000", "100000", "1000000"})
    public int statements;

    @Param({"facilitation", "ka", "fazilitation"})
    public String query;

    private SkewedExpertise skewed;
    private String bare;

    /** What the one measured iteration took, also in thousandths of the bare query. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Ratio {
        private static final int MOST = 1_000_000;
        private final long[] bare = new long[MOST];
        private final long[] whole = new long[MOST];
        private final long[] service = new long[MOST];
        private final long[] bareCpu = new long[MOST];
        private final long[] wholeCpu = new long[MOST];
        private int calls;

        @Setup(Level.Iteration)
        public void reset() {
            calls = 0;
        }

        /** Median of the whole macro over the median of the bare query, in time. */
        public long timeRatioOfThousand() {
            return ratio(whole, bare);
        }

        /** Median of the search without rendering over the median of the bare query, in time. */
        public long serviceRatioOfThousand() {
            return ratio(service, bare);
        }

        /** The ratio of the whole macro in what the thread computed itself, without the database. */
        public long cpuRatioOfThousand() {
            return ratio(wholeCpu, bareCpu);
        }

        /** Median of the bare query, in microseconds. */
        public long bareMicroseconds() {
            return median(bare) / 1000;
        }

        /** Median of the whole macro, in microseconds. */
        public long wholeMicroseconds() {
            return median(whole) / 1000;
        }

        private long ratio(long[] one, long[] other) {
            return 1000 * median(one) / Math.max(1, median(other));
        }

        private long median(long[] values) {
            long[] taken = Arrays.copyOf(values, Math.min(calls, MOST));
            Arrays.sort(taken);
            return taken.length == 0 ? 0 : taken[taken.length / 2];
        }

        private void add(long bareTime, long bareCpuTime, long serviceTime, long wholeTime, long wholeCpuTime) {
            if (calls < MOST) {
                service[calls] = serviceTime;
                bare[calls] = bareTime;
                bareCpu[calls] = bareCpuTime;
                whole[calls] = wholeTime;
                wholeCpu[calls++] = wholeCpuTime;
            }
        }
    }

    @Setup
    public void fill() {
        skewed = new SkewedExpertise(kind, statements);
        bare = "SELECT * FROM " + skewed.table(AoStatement.class)
                + " WHERE \"TOPIC_ID\" = ? AND \"RANK_KEY\" > ? ORDER BY \"TOPIC_ID\", \"RANK_KEY\" LIMIT 21";
        if (!skewed.shown(query, "").contains("guildhall-finding")) {
            throw new IllegalStateException("Nobody is found by " + query);
        }
    }

    @TearDown
    public void close() {
        skewed.close();
    }

    @Benchmark
    public Object search(Ratio ratio) throws SQLException {
        long begin = System.nanoTime();
        long beginCpu = cpu();
        Object rows = bareRows();
        long middle = System.nanoTime();
        long middleCpu = cpu();
        Object found = skewed.found(query);
        long end = System.nanoTime();
        long endCpu = cpu();
        String html = skewed.shown(query, "");
        ratio.add(middle - begin, middleCpu - beginCpu, end - middle, System.nanoTime() - end, cpu() - endCpu);
        return html + rows + found;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Object bareRows() throws SQLException {
        int read = 0;
        try (Connection connection = skewed.database.dataSource().getConnection();
                PreparedStatement page = connection.prepareStatement(bare)) {
            page.setLong(1, skewed.popular);
            page.setString(2, "0");
            try (ResultSet rows = page.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        read += String.valueOf(rows.getObject(column)).length();
                    }
                }
            }
        }
        skewed.database.statements().reset();
        return read;
    }
}
