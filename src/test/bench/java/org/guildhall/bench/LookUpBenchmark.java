package org.guildhall.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.expertise.ExpertiseQuery;
import org.guildhall.expertise.ao.AoStatement;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.KeyRange;
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

/** Each look-up of the app next to the bare query that finds the same rows; what matters is the ratio. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LookUpBenchmark {
    private static final Viewer VIEWER = Viewer.ANONYMOUS;
    private static final int CHECKS = 100;
    private static final int BATCHES = 20;

    @Param({"POSTGRES", "H2"})
    public Kind kind;

    @Param({"1000", "100000"})
    public int members;

    private LargeCommunity large;
    private List<PersonId> fifty;

    @Setup
    public void fill() {
        large = new LargeCommunity(kind, members);
        fifty = IntStream.range(0, 50)
                .mapToObj(i -> LargeCommunity.person(i * (members / 50)))
                .toList();
    }

    @TearDown
    public void close() {
        large.close();
    }

    @Benchmark
    public Object directoryPage() {
        return large.memberships.page(new MemberQuery(
                large.community.id(), Optional.empty(), List.of(), MemberQuery.Order.NAME, Optional.empty(), 50));
    }

    @Benchmark
    public Object directoryPageBare() throws SQLException {
        KeyRange range = KeyRange.of(large.community.id(), 1);
        return rows(
                "SELECT * FROM " + large.table(AoMember.class)
                        + " WHERE \"NAME_KEY\" > ? AND \"NAME_KEY\" < ? ORDER BY \"NAME_KEY\" LIMIT 51",
                range.first(),
                range.end());
    }

    @Benchmark
    public Object expertiseLookUp() {
        return large.lookup.find(
                VIEWER, new ExpertiseQuery("facilitation", Optional.of(LargeCommunity.SPACE), Optional.empty(), 20));
    }

    @Benchmark
    public Object expertiseLookUpBare() throws SQLException {
        return rows(
                "SELECT * FROM " + large.table(AoStatement.class)
                        + " WHERE \"TOPIC_ID\" = ? AND \"RANK_KEY\" > ? ORDER BY \"RANK_KEY\" LIMIT 21",
                large.topic,
                "0");
    }

    /** Within the transaction of a request, as macros and REST ask. */
    @Benchmark
    @OperationsPerInvocation(CHECKS)
    public Object check() {
        return large.inOne(() -> IntStream.range(0, CHECKS)
                .filter(i -> large.accredited.isAccredited(large.community.id(), fifty.get(i % 50)))
                .count());
    }

    @Benchmark
    @OperationsPerInvocation(CHECKS)
    public Object checkBare() throws SQLException {
        return inOneBare(
                "SELECT * FROM " + large.table(AoAccreditation.class) + " WHERE \"HOLDER_KEY\" = ?", CHECKS, i ->
                        new Object[] {fifty.get(i % 50).value()});
    }

    @Benchmark
    @OperationsPerInvocation(BATCHES)
    public Object checkOfFifty() {
        return large.inOne(() -> IntStream.range(0, BATCHES)
                .mapToObj(i -> large.standings.inForce(VIEWER, List.of(large.community), fifty))
                .toList());
    }

    @Benchmark
    @OperationsPerInvocation(BATCHES)
    public Object checkOfFiftyBare() throws SQLException {
        Object[] keys = fifty.stream().map(PersonId::value).toArray();
        return inOneBare(
                "SELECT * FROM " + large.table(AoAccreditation.class) + " WHERE \"HOLDER_KEY\" IN (" + "?,".repeat(49)
                        + "?)",
                BATCHES,
                i -> keys);
    }

    private List<Object> inOneBare(String sql, int times, IntFunction<Object[]> parameters) throws SQLException {
        List<Object> rows = new ArrayList<>();
        try (Connection connection = large.database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < times; i++) {
                read(connection, sql, rows, parameters.apply(i));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        large.database.statements().reset();
        return rows;
    }

    private List<Object> rows(String sql, Object... parameters) throws SQLException {
        List<Object> rows = new ArrayList<>();
        try (Connection connection = large.database.dataSource().getConnection()) {
            read(connection, sql, rows, parameters);
        }
        return rows;
    }

    private static void read(Connection connection, String sql, List<Object> rows, Object... parameters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = query.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.add(found.getObject(column));
                    }
                }
            }
        }
    }
}
