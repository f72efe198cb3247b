package org.guildhall.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditWords;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How many entries of a record are verified in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class RecordBenchmark {
    private static final int ENTRIES = 50_000;

    @Param({"POSTGRES", "H2"})
    public Kind kind;

    private Academy academy;
    private AuditDetail suspended;

    @Setup
    public void write() throws SQLException {
        academy = new Academy(kind);
        academy.before();
        String number = academy.grant("hana", "2026-01-10").number();
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint was made.");
        suspended = academy.trail.at(academy.community.id(), 3).orElseThrow().detail();
        for (int done = 3; done < ENTRIES; done += 1000) {
            int count = Math.min(1000, ENTRIES - done);
            academy.inOne(() -> {
                academy.trail.append(
                        IntStream.range(0, count).mapToObj(this::entry).toList());
                return null;
            });
            academy.database.statements().reset();
        }
        try (Connection connection = academy.database.dataSource().getConnection()) {
            connection.createStatement().execute("ANALYZE");
        }
    }

    @TearDown
    public void close() {
        academy.after();
    }

    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public Object entries() {
        ChainVerdict verdict = academy.trail.verify(academy.community.id());
        if (!verdict.isIntact() || verdict.entries() != ENTRIES) {
            throw new IllegalStateException(verdict.toString());
        }
        return verdict;
    }

    private AuditEntry entry(int i) {
        return new AuditEntry(
                academy.community.id(),
                "MVF-2026-000001-X",
                AccreditationAction.SUSPEND,
                suspended,
                Academy.ADMIN,
                LocalDate.parse("2026-11-24"),
                academy.clock.instant(),
                AuditWords.reason(i % 4 == 0 ? "A complaint was made." : ""),
                Optional.of(new ChainEntry.Snapshot(
                        "One", "2026-01-10", "2027-01-09", "2027-01-09", false, "suspended", false)));
    }
}
