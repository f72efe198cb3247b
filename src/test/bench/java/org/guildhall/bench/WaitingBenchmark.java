package org.guildhall.bench;

import static org.guildhall.testkit.Academy.ADMIN;
import static org.guildhall.testkit.Academy.AS_ADMIN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.platform.SpaceKey;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Grants by eight deciders at once: in one community they queue, in 32 they should not wait for one another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(8)
public class WaitingBenchmark {
    @Param({"1", "32"})
    public int communities;

    private final AtomicInteger next = new AtomicInteger();
    private final List<Place> places = new ArrayList<>();
    private Academy academy;

    private record Place(SpaceKey space, long scheme) {}

    @Setup
    public void open() {
        academy = new Academy(Kind.POSTGRES);
        academy.before();
        for (int i = 0; i < communities; i++) {
            SpaceKey space = new SpaceKey("C" + i);
            academy.rights.admin(ADMIN, space);
            academy.communities.found(space, new NewCommunity("C" + i, "x", "", JoinPolicy.OPEN, ADMIN));
            places.add(new Place(
                    space,
                    academy.schemes
                            .add(AS_ADMIN, space, Academy.terms("Scheme", "C" + i))
                            .id()));
        }
    }

    @Setup(Level.Iteration)
    public void somebodyNew() {
        academy.database.statements().reset();
        for (int i = 0; i < 20_000; i++) {
            academy.people.with("p" + (next.get() + i), "Person");
        }
    }

    @TearDown
    public void close() {
        academy.after();
    }

    @Benchmark
    public Object grant() {
        int grant = next.getAndIncrement();
        Place place = places.get(grant % places.size());
        return academy.service.grant(
                AS_ADMIN,
                place.space(),
                new Grant(place.scheme(), "p" + grant, "One", LocalDate.parse("2026-11-24"), ""));
    }
}
