package org.guildhall.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.EndedMembershipService;
import org.guildhall.membership.Role;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.notice.ao.AoPersonalNotices;
import org.guildhall.office.ao.AoOffices;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AtOnce;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Test;

/** Offices of the weavers: Ana coordinates, Ben and Cleo are members. */
public class OfficesTest extends GuildTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final LocalDate NEXT_YEAR = LocalDate.parse("2027-02-28");
    private static final OfficeForm FACILITATION =
            new OfficeForm("", "Opens our evenings.", true, "Key\n\n Room list ");

    private TestApp app;
    private OfficeService offices;
    private TermService terms;
    private OfficeReading reading;

    public OfficesTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void twoMembersAndACoordinator() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
        guild.service().join(as(CLEO), WEAVERS);
        app = guild.app();
        guild.endings.add(app.get(OfficeEnding.class));
        guild.data.add(app.get(AoOffices.class));
        offices = app.get(OfficeService.class);
        terms = app.get(TermService.class);
        reading = app.get(OfficeReading.class);
    }

    @Test
    public void everyCoordinatorHoldsTheCoordinatorsOfficeBeforeAnythingIsSaidOfIt() {
        assertThat(reading.today(as(BEN), WEAVERS)).singleElement().satisfies(entry -> {
            assertThat(entry.office().code()).isEqualTo("coordinator");
            assertThat(entry.isVacant()).isFalse();
            assertThat(people(entry)).containsExactly(ANA);
        });
    }

    @Test
    public void anOfficeIsHeldOnceThePersonHasSaidYesAndOnlyDuringTheTerm() {
        offices.add(as(ANA), WEAVERS, OfficeKind.FACILITATOR, FACILITATION);
        assertThat(today("facilitator").isVacant()).isTrue();
        assertThat(today("facilitator").office().checklist()).containsExactly("Key", "Room list");

        OfficeTerm offered = offer(BEN, "facilitator", TODAY.plusDays(2), NEXT_YEAR);
        assertThat(people(today("facilitator"))).isEmpty();
        assertThat(reading.all(as(ANA), WEAVERS).get(1).holders())
                .extracting(OfficeHolder::standing)
                .containsExactly(TermStanding.OFFERED);
        assertThat(reading.own(as(BEN), WEAVERS)).hasSize(1);
        assertThat(reading.own(as(CLEO), WEAVERS)).isEmpty();

        terms.accept(as(BEN), WEAVERS, offered.id());
        assertThat(today("facilitator").isVacant()).as("before the term").isTrue();
        guild.clock.moveTo(TODAY.plusDays(2));
        assertThat(people(today("facilitator"))).containsExactly(BEN);
        guild.clock.moveTo(NEXT_YEAR);
        assertThat(today("facilitator").isVacant()).as("on the last day").isFalse();
        guild.clock.moveTo(NEXT_YEAR.plusDays(1));
        assertThat(today("facilitator").isVacant()).as("after the term").isTrue();
        assertThat(all("facilitator").holders())
                .extracting(OfficeHolder::standing)
                .containsExactly(TermStanding.OVER);
    }

    @Test
    public void anOfferThatIsDeclinedOrTakenBackGivesNothing() {
        OfficeTerm first = offer(BEN, "mentor", TODAY, null);
        terms.decline(as(BEN), WEAVERS, first.id());
        assertRefused(Kind.CONFLICT, () -> terms.accept(as(BEN), WEAVERS, first.id()), "guildhall.office.not-now");
        OfficeTerm second = offer(BEN, "mentor", TODAY, null);
        terms.end(as(ANA), WEAVERS, second.id());
        assertRefused(Kind.CONFLICT, () -> terms.accept(as(BEN), WEAVERS, second.id()), "guildhall.office.not-now");

        assertThat(all("mentor").holders()).isEmpty();
        assertThat(reading.closed(as(ANA), WEAVERS, "mentor"))
                .extracting(holder -> holder.term().orElseThrow().state())
                .containsExactly(TermState.ENDED, TermState.DECLINED);
    }

    @Test
    public void eachStepIsToldToTheOtherOfTheTwo() {
        OfficeTerm first = offer(BEN, "mentor", TODAY, null);
        terms.decline(as(BEN), WEAVERS, first.id());
        OfficeTerm second = offer(BEN, "mentor", TODAY, null);
        terms.accept(as(BEN), WEAVERS, second.id());
        terms.stepDown(as(BEN), WEAVERS, second.id());
        OfficeTerm third = offer(BEN, "mentor", TODAY, null);
        terms.end(as(ANA), WEAVERS, third.id());
        offer(ANA, "mentor", TODAY, null);

        assertThat(told(BEN))
                .containsExactlyInAnyOrder("office-offered", "office-offered", "office-offered", "office-ended");
        assertThat(told(ANA)).containsExactlyInAnyOrder("office-declined", "office-accepted", "office-given-up");
    }

    @Test
    public void holdersAreToldOnceThatTheirTermEndsAndCoordinatorsThatItHasEnded() {
        OfficeTerm term = offer(BEN, "mentor", TODAY, NEXT_YEAR);
        terms.accept(as(BEN), WEAVERS, term.id());
        OfficeTerm own = offer(ANA, "facilitator", TODAY, NEXT_YEAR);
        assertThat(own.state()).isEqualTo(TermState.HELD);
        int before = told(ANA).size();

        night();
        assertThat(told(BEN)).containsExactly("office-offered");
        guild.clock.moveTo(NEXT_YEAR.minusDays(60));
        night();
        night();
        assertThat(told(BEN)).containsExactlyInAnyOrder("office-ends-soon", "office-offered");
        guild.clock.moveTo(NEXT_YEAR.plusDays(1));
        night();
        night();

        assertThat(told(BEN)).containsExactlyInAnyOrder("office-ends-soon", "office-offered");
        assertThat(told(ANA).subList(0, told(ANA).size() - before))
                .as("of Ben's term that it is over, of her own that it ends")
                .containsExactlyInAnyOrder("office-over", "office-ends-soon");
    }

    @Test
    public void aTermThatEndsCanBeOfferedAnewForAsLongInOneStep() {
        OfficeTerm term = offer(BEN, "mentor", TODAY, NEXT_YEAR);
        terms.accept(as(BEN), WEAVERS, term.id());
        assertThat(next("mentor").isThere()).as("long before the end").isFalse();

        guild.clock.moveTo(NEXT_YEAR.minusDays(60));
        assertThat(next("mentor")).isEqualTo(new NextTerm("2027-03-01", "2028-02-29", "2028-02-29"));
        guild.clock.moveTo(NEXT_YEAR.plusDays(10));
        assertThat(next("mentor"))
                .as("not in the past")
                .isEqualTo(new NextTerm("2027-03-10", "2028-03-09", "2028-03-09"));

        terms.offer(as(ANA), WEAVERS, "mentor", offerOf(BEN, NEXT_YEAR.plusDays(10), LocalDate.parse("2028-03-09")));
        assertThat(next("mentor").isThere()).as("once it is offered").isFalse();
    }

    private NextTerm next(String office) {
        return app.get(OfficeViews.class).view(all(office)).holders().get(0).next();
    }

    @Test
    public void whoeverHasGotALaterLastDayIsToldOfThatOneWhenItComes() {
        OfficeTerm term = offer(BEN, "mentor", TODAY, TODAY.plusDays(10));
        terms.accept(as(BEN), WEAVERS, term.id());
        night();
        terms.accept(as(BEN), WEAVERS, offer(BEN, "mentor", TODAY, NEXT_YEAR).id());
        night();
        assertThat(told(BEN)).filteredOn("office-ends-soon"::equals).hasSize(1);

        guild.clock.moveTo(NEXT_YEAR.minusDays(1));
        night();

        assertThat(told(BEN)).filteredOn("office-ends-soon"::equals).hasSize(2);
    }

    @Test
    public void nobodyIsRemindedWhileTheSiteIsReadOnly() {
        terms.accept(
                as(BEN),
                WEAVERS,
                offer(BEN, "mentor", TODAY, TODAY.plusDays(10)).id());
        guild.rights.readOnly(true);

        night();

        assertThat(told(BEN)).doesNotContain("office-ends-soon");
    }

    private void night() {
        app.get(OfficeReminders.class).run(() -> false);
    }

    private List<String> told(PersonId person) {
        return app
                .get(AoPersonalNotices.class)
                .page(person, Optional.of(guild.present().id()), OptionalLong.empty(), 10)
                .stream()
                .map(PersonalNotice::kind)
                .toList();
    }

    @Test
    public void onlyThePersonAnswersAndOnlyCoordinatorsOffer() {
        OfficeTerm offered = offer(BEN, "mentor", TODAY, null);

        assertRefused(
                Kind.NOT_FOUND, () -> terms.accept(as(ANA), WEAVERS, offered.id()), "guildhall.office.term.absent");
        assertRefused(
                Kind.NOT_FOUND, () -> terms.decline(as(CLEO), WEAVERS, offered.id()), "guildhall.office.term.absent");
        assertRefused(
                Kind.FORBIDDEN,
                () -> terms.offer(as(CLEO), WEAVERS, "mentor", offerOf(CLEO, TODAY, null)),
                "guildhall.membership.coordinators-only");
        assertRefused(
                Kind.FORBIDDEN,
                () -> terms.end(as(BEN), WEAVERS, offered.id()),
                "guildhall.membership.coordinators-only");
        assertRefused(
                Kind.FORBIDDEN,
                () -> offices.add(as(BEN), WEAVERS, OfficeKind.MENTOR, FACILITATION),
                "guildhall.membership.coordinators-only");
        assertRefused(Kind.FORBIDDEN, () -> reading.all(as(BEN), WEAVERS), "guildhall.membership.coordinators-only");
    }

    @Test
    public void nothingIsChangedWhileTheSiteIsReadOnly() {
        OfficeTerm offered = offer(BEN, "mentor", TODAY, null);
        guild.rights.readOnly(true);

        assertRefused(
                Kind.READ_ONLY, () -> terms.accept(as(BEN), WEAVERS, offered.id()), "guildhall.refusal.read-only");
        assertRefused(
                Kind.READ_ONLY,
                () -> terms.offer(as(ANA), WEAVERS, "mentor", offerOf(CLEO, TODAY, null)),
                "guildhall.refusal.read-only");
    }

    @Test
    public void onlyMembersWithAUsableAccountAreOfferedSomething() {
        offices.add(as(ANA), WEAVERS, OfficeKind.MENTOR, FACILITATION);
        assertRefused(
                Kind.INVALID,
                () -> terms.offer(as(ANA), WEAVERS, "mentor", offerOf(new PersonId("key-dora"), TODAY, null)),
                "guildhall.office.members-only");
        guild.people.with("ben", "Ben Dyer", PersonState.DEACTIVATED);
        assertRefused(
                Kind.INVALID,
                () -> terms.offer(as(ANA), WEAVERS, "mentor", offerOf(BEN, TODAY, null)),
                "guildhall.office.members-only");
    }

    @Test
    public void severalHoldAnOfficeAndNobodyTwice() {
        hold(BEN, "mentor", TODAY, null);
        hold(CLEO, "mentor", TODAY, null);
        assertThat(people(today("mentor"))).containsExactlyInAnyOrder(BEN, CLEO);

        offer(BEN, "mentor", TODAY, NEXT_YEAR);
        assertRefused(
                Kind.CONFLICT,
                () -> terms.offer(as(ANA), WEAVERS, "mentor", offerOf(BEN, TODAY, null)),
                "guildhall.office.already-open");
    }

    @Test
    public void whoeverIsOfferedWhatTheyHoldGetsAnotherLastDayAndKeepsTheFirst() {
        hold(BEN, "mentor", TODAY, TODAY.plusMonths(1));
        OfficeTerm more = offer(BEN, "mentor", TODAY.plusMonths(1).plusDays(1), NEXT_YEAR);
        terms.accept(as(BEN), WEAVERS, more.id());

        assertThat(all("mentor").holders())
                .singleElement()
                .extracting(holder -> holder.term().orElseThrow().days())
                .isEqualTo(new TermDays(TODAY, Optional.of(NEXT_YEAR)));
    }

    @Test
    public void aTermThatFollowsAfterAGapIsANewOne() {
        hold(BEN, "mentor", TODAY, TODAY.plusMonths(1));
        hold(BEN, "mentor", TODAY.plusMonths(2), NEXT_YEAR);

        assertThat(all("mentor").holders())
                .singleElement()
                .extracting(holder -> holder.term().orElseThrow().days().begins())
                .isEqualTo(TODAY.plusMonths(2));
        assertThat(reading.closed(as(ANA), WEAVERS, "mentor")).hasSize(1);
    }

    @Test
    public void anOfferCannotBeAcceptedOnceItsLastDayHasPassed() {
        OfficeTerm offered = offer(BEN, "mentor", TODAY, NEXT_YEAR);
        guild.clock.moveTo(NEXT_YEAR.plusDays(1));

        assertRefused(Kind.CONFLICT, () -> terms.accept(as(BEN), WEAVERS, offered.id()), "guildhall.office.offer.over");
    }

    @Test
    public void whoeverAcceptsToCoordinateDoesAndKeepsTheRightsWhenTheTermIsOver() {
        hold(BEN, "coordinator", TODAY, NEXT_YEAR);
        assertThat(roleOf(BEN)).isEqualTo(Role.COORDINATOR);

        guild.clock.moveTo(NEXT_YEAR.plusDays(1));
        assertThat(roleOf(BEN)).as("nothing is taken away silently").isEqualTo(Role.COORDINATOR);
        assertThat(today("coordinator").holders())
                .extracting(OfficeHolder::standing)
                .containsExactlyInAnyOrder(TermStanding.OVER, TermStanding.HOLDING);
    }

    @Test
    public void aCoordinatorWhoStepsDownIsAMemberUnlessItIsTheLastOne() {
        OfficeTerm held = hold(BEN, "coordinator", TODAY, NEXT_YEAR);
        terms.stepDown(as(BEN), WEAVERS, held.id());
        assertThat(roleOf(BEN)).isEqualTo(Role.MEMBER);

        OfficeTerm last = hold(ANA, "coordinator", TODAY, NEXT_YEAR);
        assertRefused(
                Kind.CONFLICT,
                () -> terms.stepDown(as(ANA), WEAVERS, last.id()),
                "guildhall.membership.last-coordinator");
        assertThat(reading.own(as(ANA), WEAVERS)).as("nothing has happened").hasSize(1);
    }

    @Test
    public void theTermOfACoordinatorIsEndedWithTheRole() {
        OfficeTerm held = hold(BEN, "coordinator", TODAY, NEXT_YEAR);
        terms.end(as(ANA), WEAVERS, held.id());

        assertThat(roleOf(BEN)).isEqualTo(Role.MEMBER);
        assertThat(people(today("coordinator"))).containsExactly(ANA);
    }

    @Test
    public void aTermOfWhoeverIsNoCoordinatorAnyMoreCountsForNothing() {
        hold(BEN, "coordinator", TODAY, NEXT_YEAR);
        guild.service().changeRole(as(ANA), WEAVERS, BEN, Role.MEMBER);

        assertThat(people(today("coordinator"))).containsExactly(ANA);
        assertThat(reading.own(as(BEN), WEAVERS)).isEmpty();
        hold(BEN, "coordinator", TODAY.plusDays(1), null);
        assertThat(roleOf(BEN)).isEqualTo(Role.COORDINATOR);
        assertThat(all("coordinator").holders()).hasSize(2);
    }

    @Test
    public void whoeverLeavesHoldsNothingAndHoldsItAgainWhenLeavingIsTakenBack() {
        offices.add(as(ANA), WEAVERS, OfficeKind.MENTOR, FACILITATION);
        hold(BEN, "mentor", TODAY, null);
        offer(BEN, "sponsor", TODAY, null);
        guild.service().leave(as(BEN), WEAVERS);
        assertThat(today("mentor").isVacant()).isTrue();
        assertThat(reading.own(as(BEN), WEAVERS)).isEmpty();

        guild.app().get(EndedMembershipService.class).takeLeavingBack(as(BEN), WEAVERS);
        assertThat(people(today("mentor"))).containsExactly(BEN);
        assertThat(reading.own(as(BEN), WEAVERS)).hasSize(2);
    }

    @Test
    public void whatWasTakenOnSinceIsKeptWhenOldTermsComeBack() {
        hold(BEN, "mentor", TODAY, NEXT_YEAR);
        guild.service().leave(as(BEN), WEAVERS);
        guild.service().join(as(BEN), WEAVERS);
        hold(BEN, "mentor", TODAY, null);

        guild.app().get(EndedMembershipService.class).takeLeavingBack(as(BEN), WEAVERS);
        assertThat(all("mentor").holders())
                .singleElement()
                .extracting(holder -> holder.term().orElseThrow().days().ends())
                .isEqualTo(Optional.empty());
    }

    @Test
    public void whatWasSetAsideIsForgottenWithoutWhatThereIs() {
        hold(BEN, "mentor", TODAY, NEXT_YEAR);
        guild.service().leave(as(BEN), WEAVERS);
        guild.service().join(as(BEN), WEAVERS);
        OfficeStore store = app.get(OfficeStore.class);
        hold(BEN, "sponsor", TODAY, null);
        store.forgetAside(guild.present().id(), BEN);
        store.bringBack(guild.present().id(), BEN);

        assertThat(store.ofPerson(guild.present().id(), BEN))
                .extracting(OfficeTerm::office)
                .containsExactly("sponsor");
    }

    @Test
    public void aFormerMemberHoldsNothingBeforeAnyJobHasSaidSo() {
        hold(BEN, "mentor", TODAY, null);
        guild.memberships().stayUntil(guild.present().id(), BEN, Optional.of(TODAY));
        assertThat(people(today("mentor"))).containsExactly(BEN);
        guild.clock.moveTo(TODAY.plusDays(1));

        assertThat(people(today("mentor"))).isEmpty();
        assertThat(reading.own(as(BEN), WEAVERS)).isEmpty();
    }

    @Test
    public void aDeactivatedAccountFillsNoOffice() {
        offices.add(as(ANA), WEAVERS, OfficeKind.MENTOR, FACILITATION);
        hold(BEN, "mentor", TODAY, null);
        guild.people.with("ben", "Ben Dyer", PersonState.DEACTIVATED);

        assertThat(today("mentor").isVacant()).isTrue();
        assertThat(all("mentor").holders())
                .as("coordinators see whom to talk about")
                .hasSize(1);
        guild.people.without(BEN);
        assertThat(all("mentor").holders()).isEmpty();
    }

    @Test
    public void linesOfTheListAreTickedByTheHolderAndByCoordinators() {
        offices.add(as(ANA), WEAVERS, OfficeKind.FACILITATOR, FACILITATION);
        OfficeTerm held = hold(BEN, "facilitator", TODAY, NEXT_YEAR);
        assertThat(terms.handOver(as(BEN), WEAVERS, held.id(), List.of("Key", "Nothing of the list"))
                        .done())
                .containsExactly("Key");
        assertThat(terms.handOver(as(ANA), WEAVERS, held.id(), List.of("Room list"))
                        .done())
                .containsExactly("Room list");
        assertRefused(
                Kind.NOT_FOUND,
                () -> terms.handOver(as(CLEO), WEAVERS, held.id(), List.of("Key")),
                "guildhall.office.term.absent");
    }

    @Test
    public void aCommunityHasOfficesOfItsOwnWithNamesThatAreDifferent() {
        Office keeper = offices.add(as(ANA), WEAVERS, OfficeKind.OWN, named("Keeper of the dyes"));
        Office host = offices.add(as(ANA), WEAVERS, OfficeKind.OWN, named("Host"));
        assertThat(List.of(keeper.code(), host.code())).containsExactly("own-1", "own-2");
        assertRefused(
                Kind.CONFLICT,
                () -> offices.add(as(ANA), WEAVERS, OfficeKind.OWN, named(" KEEPER  of the dyes")),
                "guildhall.office.already");
        assertRefused(
                Kind.CONFLICT,
                () -> offices.change(as(ANA), WEAVERS, host.code(), named("keeper of the dyes"), Expected.anything()),
                "guildhall.office.already");
        offices.change(as(ANA), WEAVERS, host.code(), named("HOST"), Expected.anything());
        assertThat(all("own-2").office().name()).isEqualTo("HOST");
        offices.add(as(ANA), WEAVERS, OfficeKind.MENTOR, FACILITATION);
        assertRefused(
                Kind.CONFLICT,
                () -> offices.add(as(ANA), WEAVERS, OfficeKind.MENTOR, FACILITATION),
                "guildhall.office.already");
    }

    @Test
    public void nobodyOverwritesWhatSomebodyElseHasSaidMeanwhile() {
        Office read = offices.add(as(ANA), WEAVERS, OfficeKind.OWN, named("Host"));
        Expected<Office> expected = Office.expected(read.version());
        offices.change(as(ANA), WEAVERS, read.code(), named("Hosts"), expected);

        assertRefused(
                Kind.CHANGED,
                () -> offices.change(as(ANA), WEAVERS, read.code(), named("Hostess"), expected),
                "guildhall.office.changed-meanwhile");
        assertThat(all("own-1").office().name()).isEqualTo("Hosts");
    }

    @Test
    public void whatIsWrittenOfAnOfficeIsBounded() {
        assertRefused(
                Kind.INVALID,
                () -> offices.add(as(ANA), WEAVERS, OfficeKind.OWN, new OfficeForm(" ", "x".repeat(501), true, "")),
                "guildhall.refusal.required",
                "guildhall.refusal.too-long");
        assertRefused(
                Kind.INVALID,
                () -> offices.add(as(ANA), WEAVERS, OfficeKind.OWN, named("x".repeat(61))),
                "guildhall.refusal.too-long");
        String lines = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\nq\nr\ns\nt\nu";
        assertRefused(
                Kind.INVALID,
                () -> offices.add(as(ANA), WEAVERS, OfficeKind.MENTOR, new OfficeForm("", "", true, lines)),
                "guildhall.office.checklist.lines");
        assertRefused(
                Kind.INVALID,
                () -> offices.add(as(ANA), WEAVERS, OfficeKind.MENTOR, new OfficeForm("", "", true, "y".repeat(201))),
                "guildhall.refusal.too-long");
    }

    @Test
    public void aCommunityHasThirtyOfficesAtMost() {
        for (int i = 1; i <= OfficeService.MOST; i++) {
            offices.add(as(ANA), WEAVERS, OfficeKind.OWN, named("Office " + i));
        }
        assertRefused(
                Kind.CONFLICT,
                () -> offices.add(as(ANA), WEAVERS, OfficeKind.OWN, named("One more")),
                "guildhall.office.range");
    }

    @Test
    public void anOfficeIsRemovedOnceNobodyHoldsOrIsOfferedIt() {
        OfficeTerm offered = offer(BEN, "mentor", TODAY, null);
        assertRefused(Kind.CONFLICT, () -> offices.remove(as(ANA), WEAVERS, "mentor"), "guildhall.office.remove.held");
        terms.decline(as(BEN), WEAVERS, offered.id());
        offices.remove(as(ANA), WEAVERS, "mentor");
        assertRefused(Kind.NOT_FOUND, () -> offices.remove(as(ANA), WEAVERS, "mentor"), "guildhall.office.absent");
        assertRefused(Kind.NOT_FOUND, () -> reading.one(as(ANA), WEAVERS, "mentor"), "guildhall.office.absent");
        assertThat(app.get(OfficeStore.class).ofPerson(guild.present().id(), BEN))
                .isEmpty();
    }

    @Test
    public void theSamePersonIsOfferedAnOfficeOnceWhenTwoOfferItAtOnce() throws Exception {
        offices.add(as(ANA), WEAVERS, OfficeKind.MENTOR, FACILITATION);
        guild.service().changeRole(as(ANA), WEAVERS, CLEO, Role.COORDINATOR);
        List<Boolean> done = AtOnce.all(List.of(() -> offers(ANA), () -> offers(CLEO)));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(all("mentor").holders()).hasSize(1);
    }

    private boolean offers(PersonId coordinator) {
        try {
            terms.offer(as(coordinator), WEAVERS, "mentor", offerOf(BEN, TODAY, null));
            return true;
        } catch (RequestRefusedException refusal) {
            return false;
        }
    }

    @Test
    public void aRemovedSpaceTakesAllWithIt() {
        hold(BEN, "mentor", TODAY, null);
        long id = guild.present().id();
        guild.communities().remove(WEAVERS);

        assertThat(app.get(OfficeStore.class).of(id)).isEmpty();
        assertThat(app.get(OfficeStore.class).ofPerson(id, BEN)).isEmpty();
    }

    private static OfficeForm named(String name) {
        return new OfficeForm(name, "", false, "");
    }

    private OfficeTerm hold(PersonId person, String office, LocalDate begins, LocalDate ends) {
        OfficeTerm offered = offer(person, office, begins, ends);
        return offered.state() == TermState.HELD ? offered : terms.accept(as(person), WEAVERS, offered.id());
    }

    private OfficeTerm offer(PersonId person, String office, LocalDate begins, LocalDate ends) {
        boolean isThere = reading.all(as(ANA), WEAVERS).stream()
                .anyMatch(entry -> entry.office().code().equals(office));
        if (!isThere) {
            offices.add(as(ANA), WEAVERS, OfficeKind.ofOffice(office).orElseThrow(), FACILITATION);
        }
        return terms.offer(as(ANA), WEAVERS, office, offerOf(person, begins, ends));
    }

    private static Offer offerOf(PersonId person, LocalDate begins, LocalDate ends) {
        return new Offer(person, begins, Optional.ofNullable(ends), Optional.empty());
    }

    private OfficeEntry today(String office) {
        return reading.today(as(CLEO), WEAVERS).stream()
                .filter(entry -> entry.office().code().equals(office))
                .findFirst()
                .orElseThrow();
    }

    private OfficeEntry all(String office) {
        return reading.one(as(ANA), WEAVERS, office);
    }

    private Role roleOf(PersonId person) {
        return guild.membershipRights().roleOf(guild.present().id(), person).orElseThrow();
    }

    private static List<PersonId> people(OfficeEntry entry) {
        return entry.inOffice().stream().map(holder -> holder.person().id()).toList();
    }
}
