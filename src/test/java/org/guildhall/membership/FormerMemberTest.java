package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.junit.Test;

/** Members whose last day has passed: they are none, whether or not a job has written it down, and may come back. */
public class FormerMemberTest extends GuildTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    private boolean accredited;

    public FormerMemberTest(Kind kind) {
        super(kind);
        guild.requirements.add((community, person) -> accredited);
    }

    @Test
    public void theLastDayIsADayAsAMember() {
        benStaysUntil(TODAY);
        assertThat(guild.stateOf(BEN)).contains(MembershipState.MEMBER);

        guild.clock.moveTo(TODAY.plusDays(1));

        assertThat(guild.stateOf(BEN)).contains(MembershipState.FORMER);
    }

    @Test
    public void aFormerCoordinatorHasNoRightsBeforeAnyJobHasRun() {
        benStaysUntil(TODAY);
        guild.service().changeRole(as(ANA), WEAVERS, BEN, Role.COORDINATOR);

        guild.clock.moveTo(TODAY.plusDays(1));

        assertThat(guild.membershipRights().roleOf(guild.present().id(), BEN)).isEmpty();
        assertThat(guild.membershipRights().mayCoordinate(as(BEN), guild.present()))
                .isFalse();
        assertThat(guild.memberships().coordinators(guild.present().id()))
                .extracting(Membership::person)
                .containsExactly(ANA);
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> guild.reading().requests(as(BEN), WEAVERS, Optional.empty(), 10),
                "guildhall.membership.coordinators-only");
    }

    @Test
    public void formerMembersAreInNoListOfMembers() {
        benStaysUntil(TODAY);
        guild.clock.moveTo(TODAY.plusDays(1));

        for (List<SearchedWord> words : List.of(SearchedWord.of(""), SearchedWord.of("ben"))) {
            for (MemberQuery.Order order : MemberQuery.Order.values()) {
                MemberQuery query =
                        new MemberQuery(guild.present().id(), Optional.empty(), words, order, Optional.empty(), 10);
                assertThat(guild.memberships().page(query).members())
                        .extracting(Membership::person)
                        .doesNotContain(BEN);
            }
        }
    }

    @Test
    public void whoIsAccreditedAgainComesBackAsAPlainMemberAndIsCountedOnce() {
        benStaysUntil(TODAY);
        guild.service().changeRole(as(ANA), WEAVERS, BEN, Role.COORDINATOR);
        guild.clock.moveTo(TODAY.plusDays(1));
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> guild.service().join(as(BEN), WEAVERS),
                "guildhall.membership.accreditation-needed");
        accredited = true;

        Membership back = guild.service().join(as(BEN), WEAVERS);

        assertThat(back.isMember()).isTrue();
        assertThat(back.isCoordinator()).isFalse();
        assertThat(back.staysUntil()).isEmpty();
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void whereACoordinatorLetsPeopleInAFormerMemberAsks() {
        benStaysUntil(TODAY);
        guild.clock.moveTo(TODAY.plusDays(1));
        change(JoinPolicy.ON_REQUEST);

        guild.service().join(as(BEN), WEAVERS);

        assertThat(guild.stateOf(BEN)).contains(MembershipState.REQUESTED);
        assertThat(guild.present().memberCount()).isEqualTo(1);
        assertThat(guild.requests().approve(as(ANA), WEAVERS, BEN).isMember()).isTrue();
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void aFormerMemberWhoWantsToBeForgottenIsGoneAndCountedNoMore() {
        benStaysUntil(TODAY);
        List<PersonId> ended = new ArrayList<>();
        guild.endings.add((community, person) -> ended.add(person));
        guild.clock.moveTo(TODAY.plusDays(1));

        guild.service().leave(as(BEN), WEAVERS);

        assertThat(guild.stateOf(BEN)).isEmpty();
        assertThat(guild.present().memberCount()).isEqualTo(1);
        assertThat(ended).containsExactly(BEN);
    }

    @Test
    public void aBoundaryThatIsTakenAwayKeepsPresentMembersAndBringsNobodyBackUnasked() {
        benStaysUntil(TODAY);
        guild.service();
        accredited = true;
        guild.service().join(as(CLEO), WEAVERS);
        stay(CLEO, TODAY.plusDays(30));
        guild.clock.moveTo(TODAY.plusDays(1));

        change(JoinPolicy.OPEN);

        guild.clock.moveTo(TODAY.plusDays(60));
        assertThat(guild.stateOf(CLEO)).contains(MembershipState.MEMBER);
        assertThat(guild.stateOf(BEN)).contains(MembershipState.FORMER);
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void aBoundaryThatIsDrawnRemovesNobody() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);

        change(JoinPolicy.ACCREDITED_ONLY);

        guild.clock.moveTo(TODAY.plusYears(1));
        assertThat(guild.stateOf(BEN)).contains(MembershipState.MEMBER);
    }

    @Test
    public void changingTheBoundaryIsDoneWhollyOrNotAtAll() {
        benStaysUntil(TODAY);
        accredited = true;
        guild.service().join(as(CLEO), WEAVERS);
        stay(CLEO, TODAY.plusDays(30));
        guild.clock.moveTo(TODAY.plusDays(1));

        BrokenHalfWay.everyStatementOf(guild.database(), () -> change(JoinPolicy.OPEN), () -> {
            assertThat(guild.present().joinPolicy()).isEqualTo(JoinPolicy.ACCREDITED_ONLY);
            assertThat(guild.present().memberCount()).isEqualTo(3);
            assertThat(staysUntil(CLEO)).contains(TODAY.plusDays(30));
        });
    }

    @Test
    public void writingDownThatSomebodyHasGoneIsDoneWhollyOrNotAtAll() {
        benStaysUntil(TODAY);
        guild.clock.moveTo(TODAY.plusDays(1));
        Membership former = guild.memberships().overdue(10).get(0);

        BrokenHalfWay.everyStatementOf(guild.database(), () -> guild.end().lapse(former), () -> {
            assertThat(guild.memberships().overdue(10)).hasSize(1);
            assertThat(guild.present().memberCount()).isEqualTo(2);
        });
        assertThat(guild.present().memberCount()).isEqualTo(1);
    }

    @Test
    public void comingBackIsDoneWhollyOrNotAtAll() {
        benStaysUntil(TODAY);
        guild.clock.moveTo(TODAY.plusDays(1));
        accredited = true;

        BrokenHalfWay.everyStatementOf(guild.database(), () -> guild.service().join(as(BEN), WEAVERS), () -> {
            assertThat(guild.stateOf(BEN)).contains(MembershipState.FORMER);
            assertThat(guild.present().memberCount()).isEqualTo(2);
        });
        assertThat(guild.stateOf(BEN)).contains(MembershipState.MEMBER);
    }

    @Test
    public void comingBackWhileTheJobRunsCountsEverybodyOnce() throws Exception {
        benStaysUntil(TODAY);
        guild.clock.moveTo(TODAY.plusDays(1));
        accredited = true;
        Membership former = guild.memberships().overdue(10).get(0);
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            work.add(() -> guild.service().join(as(BEN), WEAVERS));
            work.add(() -> {
                guild.end().lapse(former);
                return null;
            });
        }

        together(work);

        assertThat(guild.stateOf(BEN)).contains(MembershipState.MEMBER);
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void whoHasToGoIsListedByTheDayPageByPageForCoordinators() {
        long community = guild.found(JoinPolicy.ACCREDITED_ONLY).id();
        for (int i = 0; i < 7; i++) {
            guild.member(community, "m" + i, "Member " + i, Role.MEMBER);
            stay(Guild.key("m" + i), TODAY.plusDays(10 - i / 2));
        }
        List<PersonId> listed = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            MemberPage page = guild.reading().leavingBy(as(ANA), WEAVERS, TODAY.plusDays(9), after, 2);
            page.members().forEach(member -> listed.add(member.person()));
            after = page.next().map(Cursor::text).flatMap(Cursor::of);
        } while (after.isPresent());

        assertThat(listed)
                .extracting(PersonId::value)
                .containsExactly("key-m6", "key-m4", "key-m5", "key-m2", "key-m3");
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> guild.reading().leavingBy(as(Guild.key("m1")), WEAVERS, TODAY, Optional.empty(), 10),
                "guildhall.membership.coordinators-only");
    }

    @Test
    public void theListTakesAsManyStatementsForAThousandAsForTen() {
        long community = guild.found(JoinPolicy.ACCREDITED_ONLY).id();
        int few = statementsOfTheListAfterAdding(community, 0, 10);
        int many = statementsOfTheListAfterAdding(community, 10, 1000);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
    }

    private int statementsOfTheListAfterAdding(long community, int from, int to) {
        for (int i = from; i < to; i++) {
            guild.member(community, "m" + i, "Member " + i, Role.MEMBER);
            stay(Guild.key("m" + i), TODAY.plusDays(i % 90));
        }
        guild.database().statements().reset();
        guild.reading().leavingBy(as(ANA), WEAVERS, TODAY.plusDays(90), Optional.empty(), 50);
        return guild.database().statements().count();
    }

    private void benStaysUntil(LocalDate day) {
        guild.found(JoinPolicy.ACCREDITED_ONLY);
        accredited = true;
        guild.service().join(as(BEN), WEAVERS);
        accredited = false;
        stay(BEN, day);
    }

    private void stay(PersonId person, LocalDate day) {
        guild.database()
                .transactions()
                .inOne(() -> guild.memberships().stayUntil(guild.present().id(), person, Optional.of(day)));
    }

    private Optional<LocalDate> staysUntil(PersonId person) {
        return guild.memberships().of(guild.present().id(), person).flatMap(Membership::staysUntil);
    }

    private void change(JoinPolicy policy) {
        guild.settings().change(as(ANA), WEAVERS, new CommunitySettings("Weavers", "weaving", "", policy.code()));
    }

    private static void together(List<Callable<Object>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<Object> each : threads.invokeAll(work, 60, TimeUnit.SECONDS)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
