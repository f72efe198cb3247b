package org.guildhall.platform.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.junit.Assume.assumeTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.ao.CommunityLockRows;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.AtOnce;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.NoSharing;
import org.guildhall.testkit.OnEveryDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The lock of a community, with a transaction around it as the host opens one around each action. */
public class AoTransactionsTest extends OnEveryDatabase {
    private static final long WEAVERS = 7;
    private static final long DYERS = 8;

    /** Something that is read and then written. */
    @Table("TALLY")
    public interface AoTally extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        @NotNull
        Long getAmount();

        void setAmount(Long amount);
    }

    @Rule
    public final AoDatabase database;

    private final ExecutorService another = Executors.newSingleThreadExecutor();
    private final CountDownLatch othersHere = new CountDownLatch(1);
    private CommunityLockRows locks;
    private Transactions transactions;

    public AoTransactionsTest(Kind kind) {
        super(kind);
        this.database = new AoDatabase(kind, AoTally.class);
    }

    @Before
    public void twoCommunities() {
        locks = new CommunityLockRows(database.ao());
        locks.add(WEAVERS);
        locks.add(DYERS);
        database.ao().create(AoTally.class, new DBParam("AMOUNT", 0L));
        transactions = new AoTransactions(database.ao(), database.engines(), new NoSharing());
    }

    @After
    public void nobodyWaits() {
        another.shutdownNow();
    }

    @Test
    public void whoComesNextReadsWhatTheOuterTransactionHasCommitted() throws Exception {
        long read = whileHeld(
                () -> transactions.aloneIn(WEAVERS, this::count), () -> transactions.aloneIn(WEAVERS, this::amount));

        assertThat(read).isEqualTo(1);
    }

    @Test
    public void eightWhoCountInOuterTransactionsLoseNothing() throws Exception {
        requireNothingLost(8);
    }

    @Test
    public void thirtyTwoWhoCountInOuterTransactionsLoseNothing() throws Exception {
        requireNothingLost(32);
    }

    @Test
    public void whoHasTheLockMayTakeItAgain() {
        long counted = transactions.aloneIn(WEAVERS, () -> transactions.aloneIn(WEAVERS, this::count));

        assertThat(counted).isEqualTo(1);
    }

    @Test
    public void anotherCommunityIsNotWaitedFor() {
        transactions.inOne(() -> {
            transactions.aloneIn(WEAVERS, () -> WEAVERS);
            assertThat(elsewhere(() -> transactions.aloneIn(DYERS, this::count)))
                    .isEqualTo(1);
        });
    }

    @Test
    public void whoeverHasTheRecordAndWhoeverHasTheMembersDoNotWaitForOneAnother() {
        transactions.inOne(() -> {
            transactions.aloneIn(WEAVERS, CommunityPart.RECORD, () -> WEAVERS);
            assertThat(elsewhere(() -> transactions.aloneIn(WEAVERS, CommunityPart.MEMBERS, this::count)))
                    .isEqualTo(1);
        });
    }

    @Test
    public void whoeverHasTheWholeCommunityIsWaitedForByWhoeverNeedsAPart() throws Exception {
        long read = whileHeld(
                () -> transactions.aloneIn(WEAVERS, this::count),
                () -> transactions.aloneIn(WEAVERS, CommunityPart.MEMBERS, this::amount));

        assertThat(read).isEqualTo(1);
    }

    @Test
    public void aFailureLeavesNothingAndGivesTheLockBack() {
        assertThatThrownBy(() -> transactions.aloneIn(WEAVERS, () -> {
                    count();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(elsewhere(() -> transactions.aloneIn(WEAVERS, this::amount))).isZero();
    }

    @Test
    public void whereThereIsNoCommunityNothingIsDone() {
        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> transactions.aloneIn(9, this::count),
                "guildhall.community.not-found");

        assertThat(amount()).isZero();
    }

    @Test
    public void aCommunityThatEndsMeanwhileIsAbsentToWhoeverWaited() throws Exception {
        String outcome = whileHeld(
                () -> transactions.aloneIn(WEAVERS, () -> {
                    locks.remove(WEAVERS);
                    return WEAVERS;
                }),
                () -> outcome(() -> transactions.aloneIn(WEAVERS, this::count)));

        assertThat(outcome).isEqualTo("guildhall.community.not-found");
        assertThat(amount()).isZero();
    }

    /** PostgreSQL waits as long as it is set to. */
    @Test
    public void whoWaitsTooLongIsToldToTryAgain() {
        assumeTrue(kind == Kind.H2);
        Transactions impatient = new AoTransactions(database.ao(), database.engines(), new NoSharing(), Duration.ZERO);

        transactions.inOne(() -> {
            transactions.aloneIn(WEAVERS, () -> WEAVERS);
            assertThat(elsewhere(() -> outcome(() -> impatient.aloneIn(WEAVERS, this::count))))
                    .isEqualTo("guildhall.refusal.busy");
        });
    }

    /** Each try of H2 gives up before the lock is given back. */
    @Test
    public void whoIsPatientTriesAgainUntilTheLockIsFree() throws Exception {
        assumeTrue(kind == Kind.H2);
        CountDownLatch secondTry = new CountDownLatch(2);
        Future<Long> next = transactions.inOne(() -> {
            transactions.aloneIn(WEAVERS, this::count);
            database.statements().tell(sql -> {
                if (isLock(sql)) {
                    secondTry.countDown();
                }
            });
            Future<Long> waiting = another.submit(() -> transactions.aloneIn(WEAVERS, this::amount));
            await(secondTry);
            return waiting;
        });

        assertThat(next.get(60, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    public void whoLosesADeadlockIsToldToTryAgain() throws Exception {
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);

        List<String> outcomes = AtOnce.all(List.of(
                () -> outcome(() -> both(bothHaveOne, WEAVERS, DYERS)),
                () -> outcome(() -> both(bothHaveOne, DYERS, WEAVERS))));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "guildhall.refusal.busy");
        assertThat(amount()).isEqualTo(1);
    }

    @Test
    public void whoFindsTakenWhatNobodyElseShouldHaveTakenIsToldToTryAgain() {
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> transactions.aloneIn(WEAVERS, () -> {
                    count();
                    locks.add(DYERS);
                    return DYERS;
                }),
                "guildhall.refusal.busy");

        assertThat(amount()).isZero();
    }

    @Test
    public void whatAStoreExpectsToBeTakenIsLeftToWhoeverAskedForIt() {
        assertThatThrownBy(() -> transactions.aloneIn(WEAVERS, () -> {
                    try {
                        locks.add(DYERS);
                    } catch (ActiveObjectsException e) {
                        throw new IllegalArgumentException("expected", e);
                    }
                    return DYERS;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private long both(CyclicBarrier bothHaveOne, long one, long other) {
        return transactions.inOne(() -> {
            transactions.aloneIn(one, () -> {
                await(bothHaveOne);
                return one;
            });
            return transactions.aloneIn(other, this::count);
        });
    }

    private void requireNothingLost(int people) throws Exception {
        Callable<Long> action = () -> transactions.inOne(() -> transactions.aloneIn(WEAVERS, this::count));

        List<Long> counted = AtOnce.all(Collections.nCopies(people, action));

        assertThat(counted).doesNotHaveDuplicates();
        assertThat(amount()).isEqualTo(people);
    }

    /** What somebody else comes to who begins while the first still is in an outer transaction, and waits if they must. */
    private <T> T whileHeld(Supplier<?> first, Callable<T> next) throws Exception {
        Future<T> outcome = transactions.inOne(() -> {
            first.get();
            database.statements().tell(sql -> {
                if (isLock(sql)) {
                    othersHere.countDown();
                }
            });
            Future<T> begun = another.submit(() -> {
                try {
                    return next.call();
                } finally {
                    othersHere.countDown();
                }
            });
            await(othersHere);
            return begun;
        });
        return outcome.get(60, TimeUnit.SECONDS);
    }

    private <T> T elsewhere(Callable<T> work) {
        try {
            return another.submit(work).get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long count() {
        AoTally tally = tally();
        tally.setAmount(tally.getAmount() + 1);
        tally.save();
        return tally.getAmount();
    }

    private long amount() {
        return tally().getAmount();
    }

    private AoTally tally() {
        return database.ao().find(AoTally.class)[0];
    }

    private static boolean isLock(String sql) {
        return sql.startsWith("UPDATE") && sql.contains("COMMUNITY_LOCK");
    }

    private static String outcome(Supplier<?> work) {
        try {
            work.get();
            return "done";
        } catch (RequestRefusedException refusal) {
            return refusal.problems().get(0).key();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
