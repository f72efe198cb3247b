package org.guildhall.accreditation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.guildhall.accreditation.status.AccreditationChanged;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.membership.Boundary;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipService;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.AtOnce;
import org.guildhall.testkit.Kind;
import org.junit.After;
import org.junit.Test;

/** Who waits for whom while something is written: only those who could get in each other's way. */
public class WaitingForOthersTest extends AcademyTest {
    /** Less than the connections of the tests' pool: each holds one. */
    private static final int COMMUNITIES = 6;

    private final ExecutorService another = Executors.newSingleThreadExecutor();

    public WaitingForOthersTest(Kind kind) {
        super(kind);
    }

    @After
    public void nobodyWaits() {
        another.shutdownNow();
    }

    @Test
    public void whileAnImportWritesSomebodyJoins() {
        List<Membership> joined = new ArrayList<>();
        AccreditationChanged joins =
                (community, steps) -> joined.add(elsewhere(() -> members().join(AS_HOLDER, SPACE)));
        Customs customs =
                new Customs(academy, 3, academy.another().withAll(AccreditationChanged.class, List.of(joins)));

        ImportFile file = customs.imported("holder,level,from\nmarek,One,2026-01-10\n");

        assertThat(file.counts()).isEqualTo(new ImportTotals(1, 0, 0, 0));
        assertThat(joined).singleElement().matches(Membership::isMember);
    }

    @Test
    public void whileSomebodyJoinsAnotherIsAccredited() {
        transactions().aloneIn(academy.community.id(), CommunityPart.MEMBERS, () -> {
            members().join(AS_HOLDER, SPACE);
            return elsewhere(() -> academy.grant("marek", "2026-11-24"));
        });

        assertThat(academy.accredited.isAccredited(academy.community.id(), id("marek")))
                .isTrue();
    }

    @Test
    public void whoeverComesInWhereOnlyTheAccreditedMayFindsWhatAGrantHasLeft() throws Exception {
        onlyTheAccredited();
        CountDownLatch waits = new CountDownLatch(1);

        Future<Membership> joining = transactions().inOne(() -> {
            academy.grant("hana", "2026-11-24");
            academy.database.statements().tell(sql -> {
                if (sql.startsWith("UPDATE") && sql.contains("COMMUNITY_LOCK")) {
                    waits.countDown();
                }
            });
            Future<Membership> begun = another.submit(() -> academy.membershipService.join(AS_HOLDER, SPACE));
            await(waits);
            return begun;
        });

        assertThat(joining.get(60, TimeUnit.SECONDS).staysUntil())
                .contains(LocalDate.parse("2027-11-23").plusDays(Boundary.GRACE_DAYS));
    }

    @Test
    public void communitiesDoNotWaitForOneAnother() throws Exception {
        CyclicBarrier allHaveTheirs = new CyclicBarrier(COMMUNITIES);
        List<Callable<String>> grants = new ArrayList<>();
        for (int i = 0; i < COMMUNITIES; i++) {
            SpaceKey space = new SpaceKey("C" + i);
            academy.rights.admin(Academy.ADMIN, space);
            Community community = academy.communities.found(
                    space, new NewCommunity("C" + i, "x", "", JoinPolicy.OPEN, Academy.ADMIN));
            long scheme = academy.schemes
                    .add(AS_ADMIN, space, Academy.terms("Scheme", "C" + i))
                    .id();
            grants.add(() -> transactions().aloneIn(community.id(), () -> {
                await(allHaveTheirs);
                return academy.service
                        .grant(AS_ADMIN, space, new Grant(scheme, "hana", "One", LocalDate.parse("2026-11-24"), ""))
                        .number();
            }));
        }

        assertThat(AtOnce.all(grants)).doesNotHaveDuplicates().hasSize(COMMUNITIES);
    }

    @Test
    public void whileAnotherWritesReadersLookAndExport() {
        academy.grant("hana", "2026-11-24");

        String exported = transactions()
                .aloneIn(
                        academy.community.id(),
                        () -> elsewhere(() -> new Customs(academy, 3).exported(AS_HOLDER, Customs.everything())));

        assertThat(exported).contains("Hana Sato");
    }

    private void onlyTheAccredited() {
        academy.communities.change(
                academy.community.id(),
                new CommunitySettings("Minessence", "values", "", JoinPolicy.ACCREDITED_ONLY.code()));
    }

    /** What is left to do after somebody came in waits for others, as it is done in the background. */
    private MembershipService members() {
        return academy.another()
                .with(BackgroundWork.class, (BackgroundWork) work -> {})
                .get(MembershipService.class);
    }

    private Transactions transactions() {
        return academy.database.transactions();
    }

    private static PersonId id(String username) {
        return new PersonId("key-" + username);
    }

    private <T> T elsewhere(Callable<T> work) {
        try {
            return another.submit(work).get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
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
