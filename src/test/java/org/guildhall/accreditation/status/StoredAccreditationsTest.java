package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.guildhall.accreditation.status.Cases.JUDGE;
import static org.guildhall.accreditation.status.Cases.day;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.ao.AoScheme;
import org.guildhall.accreditation.status.Accreditations.Added;
import org.guildhall.accreditation.status.Accreditations.Changed;
import org.guildhall.accreditation.status.ao.AccreditedFacets;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.accreditation.status.ao.AoAccreditations;
import org.guildhall.accreditation.status.ao.CountingAccreditations;
import org.guildhall.accreditation.status.ao.SqlAccreditationsInForce;
import org.guildhall.membership.CardPart;
import org.guildhall.membership.MemberCards;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.MovableClock;
import org.guildhall.testkit.OnEveryDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The stored accreditations alone, without the services that write them. */
public class StoredAccreditationsTest extends OnEveryDatabase {
    private static final LocalDate TODAY = day("2026-06-30");
    private static final PersonId MAREK = new PersonId("key-marek");
    private static final PersonId ASSESSOR = new PersonId("key-assessor");
    private static final Term GRACE = Cases.term(Optional.of("2026-06-29"), Optional.of("2026-07-30"), true);
    private static final Term ENDLESS = Cases.term(Optional.empty(), Optional.empty(), false);

    @Rule
    public final AoDatabase database;

    private final MemberCards cards = mock(MemberCards.class);
    private AoAccreditations stored;

    public StoredAccreditationsTest(Kind kind) {
        super(kind);
        database = new AoDatabase(kind, AoAccreditation.class, AoScheme.class);
    }

    @Before
    public void open() {
        stored = new AoAccreditations(
                database.ao(),
                database.sql(),
                new BatchInsert(database.ao(), database.engines()),
                new CountingAccreditations(database.sql()),
                cards,
                mock(AccreditedFacets.class));
    }

    @Test
    public void whatIsStoredIsReadBackWhole() {
        NewAccreditation whole = new NewAccreditation(
                7,
                3,
                2,
                "N-1",
                HANA,
                new Accreditation.Awarded("One", "North", "Supervised"),
                new Status(
                        LifecycleState.appealed(AccreditationState.SUSPENDED),
                        Optional.of(day("2026-08-01")),
                        day("2026-03-01"),
                        JUDGE),
                GRACE,
                new Accreditation.Origin(day("2024-01-01"), MAREK, Optional.of(ASSESSOR), Optional.of("N-0")));
        stored.add(whole, "Hana Sato", Optional.of(day("2028-01-01")));

        Accreditation read = stored.byNumber("N-1").orElseThrow();
        assertSame(read, whole);
        assertSame(stored.byIds(List.of(read.id())).get(0), whole);
        assertSame(stored.byNumbers(List.of("N-1", "N-2")).get(0), whole);
        assertSame(stored.of(List.of(7L), List.of(HANA)).get(0), whole);
        assertThat(stored.byNumber(7, "N-1")).isPresent();
        assertThat(stored.byNumber(8, "N-1")).isEmpty();
        assertThat(stored.byNumbers(8, List.of("N-1"))).isEmpty();
        assertThat(stored.byNumbers(7, List.of("N-1"))).hasSize(1);
    }

    @Test
    public void aChangeIsStoredWithEverythingItMayChange() {
        add("N-1", HANA, "Hana", AccreditationState.ACTIVE, ENDLESS);
        Accreditation before = stored.byNumber("N-1").orElseThrow();
        Accreditation changed = before.with(
                5,
                before.awarded().at("Two"),
                new Status(
                        LifecycleState.appealed(AccreditationState.PROBATION),
                        Optional.of(day("2026-09-01")),
                        TODAY,
                        ASSESSOR),
                GRACE);

        stored.changeAll(List.of(new Changed(changed, Optional.of(day("2028-01-01")))));

        assertThat(stored.byNumber("N-1")).contains(changed);
        assertThat(page(filter(false, day("2028-01-02")))).isEmpty();
        assertThat(page(filter(false, day("2028-01-01")))).containsExactly("N-1");
    }

    @Test
    public void aGrantAndEveryChangeAreWrittenOnTheHoldersCard() {
        List<MemberId> hana = List.of(new MemberId(7, HANA));

        add("N-1", HANA, "Hana", AccreditationState.ACTIVE, ENDLESS);
        verify(cards).renew(any(CountingAccreditations.class), eq(hana));
        change("N-1", AccreditationState.REVOKED);
        verify(cards, times(2)).renew(any(CountingAccreditations.class), eq(hana));
    }

    @Test
    public void aCardHasWhatIsInForceOrWillBeTheLatestFirstAndNothingThatEndedOrRests() {
        add("N-1", HANA, "Hana", AccreditationState.ACTIVE, GRACE);
        add("N-2", MAREK, "Marek", AccreditationState.SUSPENDED, ENDLESS);
        stored.add(draft(4, "N-3", HANA, AccreditationState.PROBATION, ENDLESS), "Hana", Optional.empty());
        MemberId hana = new MemberId(7, HANA);
        MemberId marek = new MemberId(7, MAREK);
        MemberId elsewhere = new MemberId(8, HANA);

        CountingAccreditations counting = new CountingAccreditations(database.sql());
        Map<MemberId, String> made = counting.cards(List.of(hana, marek, elsewhere));

        assertThat(counting.part()).isEqualTo(CardPart.ACCREDITATIONS);
        assertThat(made).containsOnlyKeys(hana, marek, elsewhere);
        assertThat(AccreditationCard.read(made.get(hana)).orElseThrow())
                .extracting(each -> each.number()
                        + said(" until ", each.lastDays().validUntil())
                        + said(" grace ", each.lastDays().graceUntil()))
                .containsExactly("N-3", "N-1 until 2026-06-29 grace 2026-07-30");
        assertThat(AccreditationCard.read(made.get(marek)).orElseThrow()).isEmpty();
        assertThat(AccreditationCard.read(made.get(elsewhere)).orElseThrow()).isEmpty();
    }

    @Test
    public void nobodyHoldsTwoUntilTheFirstHasEnded() {
        add("N-1", HANA, "Hana", AccreditationState.ACTIVE, ENDLESS);
        assertThat(stored.live(3, HANA).map(Accreditation::number)).contains("N-1");
        assertThat(stored.live(4, HANA)).isEmpty();
        assertThat(stored.live(3, MAREK)).isEmpty();

        change("N-1", AccreditationState.REVOKED);
        assertThat(stored.live(3, HANA)).isEmpty();
        add("N-2", HANA, "Hana", AccreditationState.ACTIVE, ENDLESS);
        assertThat(stored.live(3, HANA).map(Accreditation::number)).contains("N-2");
    }

    @Test
    public void aLevelIsInUseUntilEverybodyWhoHasItHasEnded() {
        add("N-1", HANA, "Hana", AccreditationState.ACTIVE, ENDLESS);
        assertThat(stored.isLevelInUse(3, "One")).isTrue();
        assertThat(stored.isLevelInUse(3, "Two")).isFalse();
        assertThat(stored.isLevelInUse(4, "One")).isFalse();

        change("N-1", AccreditationState.SUSPENDED);
        assertThat(stored.isLevelInUse(3, "One")).isTrue();
        change("N-1", AccreditationState.RESIGNED);
        assertThat(stored.isLevelInUse(3, "One")).isFalse();
    }

    @Test
    public void theRegisterIsInTheOrderOfNamesPageByPage() {
        add("N-1", person(1), "Zoe", AccreditationState.ACTIVE, ENDLESS);
        add("N-2", person(2), "Ana", AccreditationState.ACTIVE, ENDLESS);
        add("N-3", person(3), "Mia", AccreditationState.REVOKED, ENDLESS);

        RegisterPage first = stored.page(new RegisterQuery(7, filter(true, TODAY), Optional.empty(), 2));
        assertThat(first.accreditations()).extracting(Accreditation::number).containsExactly("N-2", "N-3");
        RegisterPage second = stored.page(new RegisterQuery(7, filter(true, TODAY), first.next(), 2));
        assertThat(second.accreditations()).extracting(Accreditation::number).containsExactly("N-1");
        assertThat(second.next()).isEmpty();
        assertThat(stored.page(new RegisterQuery(7, filter(true, TODAY), Optional.empty(), 3))
                        .next())
                .isEmpty();
        assertThat(stored.page(new RegisterQuery(8, filter(true, TODAY), Optional.empty(), 2))
                        .accreditations())
                .isEmpty();
    }

    @Test
    public void theRegisterIsNarrowedByEachConditionAlone() {
        add("N-1", HANA, "Hana", AccreditationState.ACTIVE, ENDLESS);
        stored.add(
                new NewAccreditation(
                        7,
                        4,
                        1,
                        "N-2",
                        MAREK,
                        Accreditation.Awarded.level("Two"),
                        status(AccreditationState.ACTIVE),
                        GRACE,
                        new Accreditation.Origin(TODAY, ASSESSOR, Optional.of(HANA), Optional.empty())),
                "Marek",
                Optional.empty());

        assertThat(page(all(List.of(3L)))).containsExactly("N-1");
        assertThat(page(all(List.of()))).isEmpty();
        assertThat(page(narrowed(List.of("Two"), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("N-2");
        assertThat(page(narrowed(List.of(), Optional.of(List.of(HANA)), Optional.empty(), Optional.empty())))
                .containsExactly("N-1");
        assertThat(page(narrowed(List.of(), Optional.of(List.of()), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(page(narrowed(List.of(), Optional.empty(), Optional.of(ASSESSOR), Optional.empty())))
                .containsExactly("N-2");
        assertThat(page(narrowed(List.of(), Optional.empty(), Optional.of(HANA), Optional.empty())))
                .containsExactly("N-2");
        assertThat(page(narrowed(List.of(), Optional.empty(), Optional.empty(), Optional.of("N-2"))))
                .containsExactly("N-2");
    }

    @Test
    public void thoseHeldAreListedByTheirLastDay() {
        add("N-1", person(1), "A", AccreditationState.ACTIVE, until("2026-08-31"));
        add("N-2", person(2), "B", AccreditationState.SUSPENDED, until("2026-07-01"));
        add("N-3", person(3), "C", AccreditationState.REVOKED, until("2026-07-15"));
        add("N-4", person(4), "D", AccreditationState.ACTIVE, ENDLESS);

        assertThat(page(all(List.of(3L)).expiring(day("2026-07-01"), day("2026-08-31"))))
                .containsExactly("N-2", "N-1");
        assertThat(page(all(List.of(3L)).expiring(day("2026-07-02"), day("2026-08-31"))))
                .containsExactly("N-1");
        assertThat(page(all(List.of(3L)).expiring(day("2026-07-01"), day("2026-08-30"))))
                .containsExactly("N-2");
    }

    @Test
    public void aChangeMovesWithinTheListOfLastDays() {
        add("N-1", person(1), "A", AccreditationState.ACTIVE, until("2026-07-31"));
        add("N-2", person(2), "B", AccreditationState.ACTIVE, until("2026-08-31"));
        RegisterFilter summer = all(List.of(3L)).expiring(day("2026-07-01"), day("2026-09-30"));
        Accreditation first = stored.byNumber("N-1").orElseThrow();

        stored.changeAll(List.of(new Changed(
                first.with(first.schemeVersion(), first.awarded(), first.status(), until("2026-09-30")),
                Optional.empty())));
        assertThat(page(summer)).containsExactly("N-2", "N-1");

        change("N-2", AccreditationState.REVOKED);
        assertThat(page(summer)).containsExactly("N-1");
    }

    @Test
    public void whatIsSuspendedOrEndsJoinsTheVoidAndWhatIsReinstatedLeavesThem() {
        add("N-1", HANA, "Hana", AccreditationState.ACTIVE, ENDLESS);

        change("N-1", AccreditationState.SUSPENDED);
        assertThat(stored.voidAfter(7, "", 9)).hasSize(1);
        change("N-1", AccreditationState.ACTIVE);
        assertThat(stored.voidAfter(7, "", 9)).isEmpty();
        change("N-1", AccreditationState.REVOKED);
        assertThat(stored.voidAfter(7, "", 9)).hasSize(1);
    }

    @Test
    public void theDatabaseAgreesWithTheRuleOfEveryStateAroundEveryDay() {
        List<Term> terms = List.of(
                ENDLESS,
                GRACE,
                until("2026-06-30"),
                until("2026-06-29"),
                Cases.term(Optional.of("2026-06-28"), Optional.of("2026-06-29"), true),
                Cases.term(Optional.of("2026-06-29"), Optional.of("2026-06-30"), false),
                new Term(day("2026-07-01"), Optional.empty(), Optional.empty(), false),
                new Term(day("2026-06-30"), Optional.empty(), Optional.empty(), false));
        int number = 0;
        for (AccreditationState state : AccreditationState.values()) {
            if (state.isHeld() || state.isEnded()) {
                for (Term term : terms) {
                    add("N-" + ++number, person(number), "P", state, term);
                }
            }
        }
        List<Accreditation> everything = stored.after(7, 0, 100);
        StatusCalculator rules = new StatusCalculator(MovableClock.noonOf("2026-06-30"));

        for (StatusOnDay.State state : StatusOnDay.State.values()) {
            assertThat(page(ofState(state)))
                    .as(state.code())
                    .containsExactlyInAnyOrderElementsOf(everything.stream()
                            .filter(each -> rules.today(each).state() == state)
                            .map(Accreditation::number)
                            .toList());
        }
        Set<PersonId> inForce = everything.stream()
                .filter(each -> rules.today(each).isInForce())
                .map(Accreditation::holder)
                .collect(Collectors.toSet());
        List<PersonId> everybody =
                everything.stream().map(Accreditation::holder).toList();
        assertThat(new SqlAccreditationsInForce(database.sql()).holdersAmong(7, everybody, TODAY))
                .isEqualTo(inForce)
                .hasSizeBetween(5, everybody.size() - 5);
        assertThat(new SqlAccreditationsInForce(database.sql()).holdersAmong(8, everybody, TODAY))
                .isEmpty();
    }

    @Test
    public void whatIsInForceIsToldWithItsSchemeTheLatestFirst() {
        long open = scheme("Open", false);
        long closed = scheme("Closed", true);
        addUnder(open, "N-1", GRACE);
        addUnder(closed, "N-2", Cases.term(Optional.of("2026-06-30"), Optional.of("2026-07-30"), false));
        addUnder(scheme("Endless", false), "N-3", ENDLESS);

        List<AccreditationsInForce.Found> found =
                new SqlAccreditationsInForce(database.sql()).of(List.of(7L), List.of(HANA), TODAY);

        assertThat(found).extracting(each -> each.accreditation().number()).containsExactly("N-3", "N-2", "N-1");
        assertThat(found.get(2).accreditation())
                .isEqualTo(new CurrentAccreditation(
                        7,
                        HANA,
                        open,
                        "Open",
                        "One",
                        "N-1",
                        new LastDays(Optional.of(day("2026-06-29")), Optional.of(day("2026-07-30")))));
        assertThat(found.get(1).accreditation().lastDays())
                .isEqualTo(new LastDays(Optional.of(day("2026-06-30")), Optional.empty()));
        assertThat(found.get(0).accreditation().lastDays()).isEqualTo(LastDays.NONE);
        assertThat(found).extracting(AccreditationsInForce.Found::isForMembers).containsExactly(false, true, false);
    }

    @Test
    public void everythingIsGoneThroughByIdAndTheVoidByNumber() {
        add("N-2", person(1), "Ben Ahn", AccreditationState.SUSPENDED, ENDLESS);
        add("N-1", person(2), "Bela", AccreditationState.REVOKED, ENDLESS);
        add("N-3", person(3), "Cleo", AccreditationState.ACTIVE, ENDLESS);
        List<Accreditation> all = stored.after(7, 0, 9);

        assertThat(all).extracting(Accreditation::number).containsExactly("N-2", "N-1", "N-3");
        assertThat(stored.after(7, all.get(0).id(), 1)).containsExactly(all.get(1));
        assertThat(stored.after(8, 0, 9)).isEmpty();
        assertThat(stored.voidAfter(7, "", 9)).extracting(Accreditation::number).containsExactly("N-1", "N-2");
        assertThat(stored.voidAfter(7, "", 1)).hasSize(1);
        assertThat(stored.placedAfter(all.get(0).id(), 9)).hasSize(2);
        assertThat(stored.holdersNamed(7, "be")).containsExactly(person(2), person(1));
        assertThat(stored.holdersNamed(7, "x")).isEmpty();
    }

    @Test
    public void aRenamedHolderMovesWithinTheRegister() {
        add("N-1", person(1), "Ana", AccreditationState.ACTIVE, ENDLESS);
        add("N-2", person(2), "Ben", AccreditationState.ACTIVE, ENDLESS);
        Accreditations.Placed first = stored.placedAfter(0, 1).get(0);

        database.statements().reset();
        stored.rename(first, "Ana");
        assertThat(database.statements().count()).isZero();
        stored.rename(first, "Zoe");

        assertThat(page(all(List.of(3L)))).containsExactly("N-2", "N-1");
    }

    @Test
    public void aCommunityThatEndsTakesItsAccreditationsAlong() {
        add("N-1", HANA, "Hana", AccreditationState.ACTIVE, ENDLESS);

        stored.removeAll(8);
        assertThat(stored.byNumber("N-1")).isPresent();
        stored.removeAll(7);
        assertThat(stored.byNumber("N-1")).isEmpty();
    }

    private static void assertSame(AccreditationContent read, AccreditationContent written) {
        assertThat(Arrays.asList(
                        read.communityId(),
                        read.schemeId(),
                        read.schemeVersion(),
                        read.number(),
                        read.holder(),
                        read.awarded(),
                        read.status(),
                        read.term(),
                        read.origin()))
                .isEqualTo(Arrays.asList(
                        written.communityId(),
                        written.schemeId(),
                        written.schemeVersion(),
                        written.number(),
                        written.holder(),
                        written.awarded(),
                        written.status(),
                        written.term(),
                        written.origin()));
    }

    private List<String> page(RegisterFilter filter) {
        return stored.page(new RegisterQuery(7, filter, Optional.empty(), 100)).accreditations().stream()
                .map(Accreditation::number)
                .toList();
    }

    private static RegisterFilter all(List<Long> schemes) {
        return RegisterFilter.all(schemes, TODAY);
    }

    private static RegisterFilter filter(boolean archived, LocalDate day) {
        return new RegisterFilter(
                List.of(3L),
                List.of(),
                List.of(),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                archived);
    }

    private static RegisterFilter ofState(StatusOnDay.State state) {
        return new RegisterFilter(
                List.of(3L),
                List.of(),
                List.of(state),
                TODAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static RegisterFilter narrowed(
            List<String> levels,
            Optional<List<PersonId>> holders,
            Optional<PersonId> officer,
            Optional<String> number) {
        return new RegisterFilter(
                List.of(3L, 4L), levels, List.of(), TODAY, holders, officer, number, Optional.empty(), true);
    }

    private static Term until(String day) {
        return Cases.term(Optional.of(day), Optional.empty(), false);
    }

    private static PersonId person(int number) {
        return new PersonId("key-" + number);
    }

    private static Status status(AccreditationState state) {
        return new Status(LifecycleState.of(state), Optional.empty(), day("2026-03-01"), JUDGE);
    }

    private void change(String number, AccreditationState state) {
        Accreditation changed = stored.byNumber(number).orElseThrow().with(status(state));
        stored.changeAll(List.of(new Changed(changed, Optional.empty())));
    }

    private void add(String number, PersonId holder, String name, AccreditationState state, Term term) {
        stored.addAll(
                new ArrayList<>(List.of(new Added(draft(3, number, holder, state, term), name, Optional.empty()))));
    }

    private void addUnder(long scheme, String number, Term term) {
        stored.add(draft(scheme, number, HANA, AccreditationState.ACTIVE, term), "Hana", Optional.empty());
    }

    private static NewAccreditation draft(
            long scheme, String number, PersonId holder, AccreditationState state, Term term) {
        return new NewAccreditation(
                7,
                scheme,
                1,
                number,
                holder,
                Accreditation.Awarded.level("One"),
                status(state),
                term,
                new Accreditation.Origin(TODAY, JUDGE, Optional.empty(), Optional.empty()));
    }

    private long scheme(String name, boolean forMembers) {
        return database.ao()
                .create(
                        AoScheme.class,
                        Map.of(
                                AoScheme.COMMUNITY_ID,
                                7L,
                                AoScheme.SCHEME_NAME,
                                name,
                                AoScheme.NAME_KEY,
                                name,
                                AoScheme.NUMBER_PREFIX,
                                name,
                                AoScheme.RETIRED,
                                false,
                                AoScheme.RULES_VERSION,
                                1,
                                AoScheme.RULES,
                                "{}",
                                AoScheme.FOR_MEMBERS,
                                forMembers))
                .getID();
    }

    private static String said(String word, Optional<LocalDate> day) {
        return day.map(each -> word + each).orElse("");
    }
}
