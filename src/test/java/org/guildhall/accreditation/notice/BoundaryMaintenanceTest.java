package org.guildhall.accreditation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.ao.AoCommunities;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Transactions;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** The nightly look at accredited-only communities. */
public class BoundaryMaintenanceTest extends AcademyTest {
    private static final int MEMBERS = 230;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final List<Long> locks = new ArrayList<>();
    private BoundaryMaintenance care;

    public BoundaryMaintenanceTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        AoCommunities communities = academy.app.get(AoCommunities.class);
        care = academy.another()
                .with(Transactions.class, watched(academy.database.transactions()))
                .get(BoundaryMaintenance.class);
        academy.inOne(() -> {
            for (int i = 0; i < MEMBERS; i++) {
                academy.memberships.add(
                        academy.community.id(),
                        member(i),
                        "Member " + i,
                        MembershipState.MEMBER,
                        Role.MEMBER,
                        academy.clock.instant());
            }
            communities.countMembers(academy.community.id(), MEMBERS);
            return null;
        });
        policy(JoinPolicy.ACCREDITED_ONLY);
    }

    @Test
    public void nobodyHasToGoWhileNobodyCanBeAccredited() {
        academy.schemes.retire(Academy.AS_ADMIN, Academy.SPACE, academy.scheme.id());

        care.run(() -> false);

        assertThat(lastDays()).hasSize(MEMBERS).containsOnly(Optional.empty());
    }

    @Test
    public void everybodyPresentIsGivenTheGraceAndNobodyGoes() {
        assertThat(care.run(() -> false)).isZero();

        assertThat(lastDays()).hasSize(MEMBERS).containsOnly(Optional.of(TODAY.plusDays(90)));
        assertThat(members()).isEqualTo(MEMBERS);
    }

    @Test
    public void whoseDayHasPassedIsWrittenDownAsFormerBatchByBatchAndOnce() {
        care.run(() -> false);
        academy.clock.moveTo(TODAY.plusDays(91));

        assertThat(care.run(() -> false)).isEqualTo(MEMBERS);
        assertThat(care.run(() -> false)).isZero();

        assertThat(members()).isZero();
        assertThat(academy.memberships.overdue(10)).isEmpty();
    }

    @Test
    public void everyEndIsWrittenAloneInItsCommunity() {
        care.run(() -> false);
        academy.clock.moveTo(TODAY.plusDays(91));
        locks.clear();

        care.run(() -> false);

        assertThat(locks).hasSizeGreaterThan(MEMBERS).containsOnly(academy.community.id());
    }

    @Test
    public void inReadOnlyModeNothingIsWritten() {
        academy.rights.readOnly(true);

        care.run(() -> false);

        assertThat(lastDays()).containsOnly(Optional.empty());
    }

    @Test
    public void whatIsStoppedGoesOnAnotherNight() {
        care.run(() -> false);
        academy.clock.moveTo(TODAY.plusDays(91));

        int first = care.run(() -> members() <= MEMBERS - 200);

        assertThat(first).isEqualTo(200);
        assertThat(care.run(() -> false)).isEqualTo(MEMBERS - 200);
    }

    @Test
    public void anOpenCommunityIsLeftAlone() {
        policy(JoinPolicy.OPEN);

        care.run(() -> false);

        assertThat(lastDays()).containsOnly(Optional.empty());
    }

    private List<Optional<LocalDate>> lastDays() {
        return academy.memberships.after(academy.community.id(), 0, MEMBERS * 2).stream()
                .map(Membership::staysUntil)
                .toList();
    }

    private int members() {
        return academy.communities
                .find(Academy.AS_ADMIN, Academy.SPACE)
                .orElseThrow()
                .memberCount();
    }

    private void policy(JoinPolicy policy) {
        academy.communities.change(
                academy.community.id(), new CommunitySettings("Minessence", "values", "", policy.code()));
    }

    private static PersonId member(int i) {
        return new PersonId("key-m" + i);
    }

    private Transactions watched(Transactions transactions) {
        return new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                return transactions.inOne(work);
            }

            @Override
            public <T> T aloneIn(long communityId, CommunityPart part, Supplier<T> work) {
                locks.add(communityId);
                return transactions.aloneIn(communityId, part, work);
            }
        };
    }
}
