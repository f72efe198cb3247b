package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guildhall.accreditation.register.CurrentAccreditations;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntries;
import org.guildhall.accreditation.register.RegisterRequest;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeService;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.ao.AoScheme;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.audit.ao.AoAuditTrail;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.MovableClock;
import org.junit.Before;
import org.junit.Test;

/** The life of accreditations on real databases. */
public class LifecycleRulesTest extends AcademyTest {
    private AoDatabase database;
    private MovableClock clock;
    private FakeRights rights;
    private SchemeService schemes;
    private AccreditationService service;
    private Register register;
    private AoAuditTrail trail;
    private CurrentAccreditations standings;
    private Community community;
    private Scheme scheme;

    public LifecycleRulesTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        database = academy.database;
        clock = academy.clock;
        rights = academy.rights;
        schemes = academy.schemes;
        service = academy.service;
        register = academy.register;
        trail = academy.trail;
        standings = academy.standings;
        community = academy.community;
        scheme = academy.scheme;
    }

    @Test
    public void aGrantIsInForceUntilItLapses() {
        String number = grant("hana", "2026-11-24").number();

        assertThat(stateOn(number, "2026-11-24")).isEqualTo(StatusOnDay.State.IN_FORCE);
        clock.moveTo(LocalDate.parse("2027-11-23"));
        assertThat(stateToday(number)).isEqualTo(StatusOnDay.State.IN_FORCE);
        clock.moveTo(LocalDate.parse("2027-11-24"));
        assertThat(stateToday(number)).isEqualTo(StatusOnDay.State.LAPSED);
    }

    @Test
    public void aGrantMayBeginLater() {
        String number = grant("hana", "2026-12-01").number();

        assertThat(stateToday(number)).isEqualTo(StatusOnDay.State.NOT_YET);
        clock.moveTo(LocalDate.parse("2026-12-01"));
        assertThat(stateToday(number)).isEqualTo(StatusOnDay.State.IN_FORCE);
    }

    @Test
    public void thePastIsAnsweredAsItWas() {
        String number = grant("hana", "2026-01-10").number();
        change(number, AccreditationAction.SUSPEND, "2026-03-01", "complaint");
        change(number, AccreditationAction.REINSTATE, "2026-05-01", "cleared");
        change(number, AccreditationAction.REVOKE, "2026-09-01", "fraud");

        assertThat(stateOn(number, "2026-02-28")).isEqualTo(StatusOnDay.State.IN_FORCE);
        assertThat(stateOn(number, "2026-03-01")).isEqualTo(StatusOnDay.State.SUSPENDED);
        assertThat(stateOn(number, "2026-06-01")).isEqualTo(StatusOnDay.State.IN_FORCE);
        assertThat(stateOn(number, "2026-10-01")).isEqualTo(StatusOnDay.State.REVOKED);
        assertThat(stateToday(number)).isEqualTo(StatusOnDay.State.REVOKED);
    }

    @Test
    public void anotherLevelLeavesNoDayWithoutAny() {
        String number = grant("hana", "2026-01-10").number();

        refused(
                () -> service.upgrade(
                        AS_ADMIN, SPACE, number, "Two", Optional.of(LocalDate.parse("2026-12-24")), "Better"),
                RequestRefusedException.Kind.INVALID,
                "guildhall.accreditation.date-ahead");
        assertThat(stateToday(number)).isEqualTo(StatusOnDay.State.IN_FORCE);
    }

    @Test
    public void aChangeMadeLaterForAnEarlierDayIsToldFromThatDayOn() {
        String number = grant("hana", "2026-01-10").number();
        change(number, AccreditationAction.SUSPEND, "2026-03-01", "complaint");
        clock.moveTo(LocalDate.parse("2026-12-24"));
        change(number, AccreditationAction.REVOKE, "2026-04-01", "It was true.");

        assertThat(stateOn(number, "2026-02-28")).isEqualTo(StatusOnDay.State.IN_FORCE);
        assertThat(stateOn(number, "2026-03-31")).isEqualTo(StatusOnDay.State.SUSPENDED);
        assertThat(stateOn(number, "2026-04-01")).isEqualTo(StatusOnDay.State.REVOKED);
        assertThat(stateOn(number, "2030-01-01")).isEqualTo(StatusOnDay.State.REVOKED);
    }

    @Test
    public void theGapBeforeALateRenewalStaysAGap() {
        String number = grant("hana", "2025-01-10").number();
        change(number, AccreditationAction.RENEW, "2026-03-01", "");

        assertThat(stateOn(number, "2026-02-01")).isEqualTo(StatusOnDay.State.LAPSED);
        assertThat(stateOn(number, "2026-03-01")).isEqualTo(StatusOnDay.State.IN_FORCE);
        assertThat(stateToday(number)).isEqualTo(StatusOnDay.State.IN_FORCE);
    }

    @Test
    public void nobodyHoldsTwoOfASchemeUntilTheFirstIsRevoked() {
        String first = grant("hana", "2026-11-24").number();

        refused(
                () -> grant("hana", "2026-11-24"),
                RequestRefusedException.Kind.CONFLICT,
                "guildhall.accreditation.already-held");
        change(first, AccreditationAction.REVOKE, "2026-11-24", "by mistake");
        String second = grant("hana", "2026-11-24").number();

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    public void nobodyDecidesOnTheirOwnAccreditation() {
        refused(
                () -> grant("admin", "2026-11-24"),
                RequestRefusedException.Kind.FORBIDDEN,
                "guildhall.accreditation.not-your-own");
    }

    @Test
    public void onlyThoseWhoRunTheCommunityGrantWhereNobodyElseIsNamed() {
        Grant grant = new Grant(scheme.id(), "marek", "One", LocalDate.parse("2026-11-24"), "");

        refused(
                () -> service.grant(AS_HOLDER, SPACE, grant),
                RequestRefusedException.Kind.FORBIDDEN,
                "guildhall.accreditation.duty.decide");
        refused(
                () -> service.grant(Viewer.ANONYMOUS, SPACE, grant),
                RequestRefusedException.Kind.UNAUTHENTICATED,
                "guildhall.refusal.sign-in");
    }

    @Test
    public void aDeactivatedPersonIsNotGrantedAnythingNew() {
        refused(
                () -> grant("gone", "2026-11-24"),
                RequestRefusedException.Kind.INVALID,
                "guildhall.accreditation.no-such-holder");
    }

    @Test
    public void aChangeCannotLieAheadNorBeforeTheLatestNorLackItsReason() {
        String number = grant("hana", "2026-11-01").number();

        refused(
                () -> change(number, AccreditationAction.SUSPEND, "2026-11-25", "x"),
                RequestRefusedException.Kind.INVALID,
                "guildhall.accreditation.date-ahead");
        refused(
                () -> change(number, AccreditationAction.SUSPEND, "2026-10-31", "x"),
                RequestRefusedException.Kind.INVALID,
                "guildhall.accreditation.date-before-last");
        refused(
                () -> change(number, AccreditationAction.SUSPEND, "2026-11-24", " "),
                RequestRefusedException.Kind.INVALID,
                "guildhall.refusal.required");
        refused(
                () -> change(number, AccreditationAction.REINSTATE, "2026-11-24", "x"),
                RequestRefusedException.Kind.CONFLICT,
                "guildhall.accreditation.not-now");
    }

    @Test
    public void whileTheSiteIsReadOnlyNothingIsGranted() {
        rights.readOnly(true);

        refused(
                () -> grant("hana", "2026-11-24"),
                RequestRefusedException.Kind.READ_ONLY,
                "guildhall.refusal.read-only");
    }

    @Test
    public void aSchemesNameAndPrefixAreTakenHoweverTheyAreSpelled() {
        refused(
                () -> schemes.add(AS_ADMIN, SPACE, terms(" PRACTITIONER\u00a0", "OTHER")),
                RequestRefusedException.Kind.CONFLICT,
                "guildhall.accreditation.scheme-taken");
        refused(
                () -> schemes.add(AS_ADMIN, SPACE, terms("Another", "MVF")),
                RequestRefusedException.Kind.CONFLICT,
                "guildhall.accreditation.prefix-taken");
        assertThat(schemes.add(AS_ADMIN, SPACE, terms("Práctitioner", "OTHER")).name())
                .as("accents tell names apart")
                .isEqualTo("Práctitioner");
    }

    @Test
    public void aLevelThatSomebodyHoldsCannotGo() {
        grant("hana", "2026-11-24");
        SchemeTerms withoutOne = new SchemeTerms("Practitioner", "Us", "", Optional.of(12), List.of("Two"), "MVF");

        refused(
                () -> schemes.change(AS_ADMIN, SPACE, scheme.id(), withoutOne),
                RequestRefusedException.Kind.CONFLICT,
                "guildhall.accreditation.level-in-use");
    }

    @Test
    public void aLevelThatNobodyHoldsAnyMoreMayGo() {
        String number = grant("hana", "2026-11-24").number();
        change(number, AccreditationAction.REVOKE, "2026-11-24", "fraud");
        SchemeTerms withoutOne = new SchemeTerms("Practitioner", "Us", "", Optional.of(12), List.of("Two"), "MVF");

        assertThat(schemes.change(AS_ADMIN, SPACE, scheme.id(), withoutOne).levels())
                .containsExactly("Two");
    }

    @Test
    public void everyChangeIsRecordedInAnIntactChain() {
        String number = grant("hana", "2026-11-01").number();
        change(number, AccreditationAction.SUSPEND, "2026-11-24", "complaint");

        assertThat(database.ao().count(AoAuditEvent.class)).isEqualTo(3);
        assertThat(trail.verify(community.id()).isIntact()).isTrue();
    }

    @Test
    public void anEditedOrDeletedRecordIsFound() {
        grant("hana", "2026-11-01");
        grant("marek", "2026-11-02");
        AoAuditEvent second = database.ao().find(AoAuditEvent.class, "CHAIN_POSITION = ?", 2L)[0];

        database.ao().deleteWithSQL(AoAuditEvent.class, "ID = ?", second.getID());

        assertThat(trail.verify(community.id()).isIntact()).isFalse();
    }

    @Test
    public void aGrantThatBreaksHalfWayLeavesNothing() {
        breakEveryStatementOf(() -> grant("hana", "2026-11-24"), () -> {
            assertThat(database.ao().count(AoAccreditation.class)).isZero();
            assertThat(database.ao().count(AoAuditEvent.class)).isEqualTo(1);
        });
        assertThat(database.ao().count(AoAccreditation.class)).isEqualTo(1);
        assertThat(database.ao().count(AoAuditEvent.class)).isEqualTo(2);
    }

    @Test
    public void aChangeThatBreaksHalfWayLeavesEverythingAsItWas() {
        String number = grant("hana", "2026-11-01").number();
        breakEveryStatementOf(() -> change(number, AccreditationAction.SUSPEND, "2026-11-24", "complaint"), () -> {
            assertThat(stateToday(number)).isEqualTo(StatusOnDay.State.IN_FORCE);
            assertThat(database.ao().count(AoAuditEvent.class)).isEqualTo(2);
        });
        assertThat(stateToday(number)).isEqualTo(StatusOnDay.State.SUSPENDED);
    }

    @Test
    public void aSchemeThatBreaksHalfWayLeavesNothing() {
        breakEveryStatementOf(() -> schemes.add(AS_ADMIN, SPACE, terms("Assessor", "MVFA")), () -> {
            assertThat(database.ao().count(AoScheme.class)).isEqualTo(1);
            assertThat(database.ao().count(AoAuditEvent.class)).isEqualTo(1);
        });
        assertThat(database.ao().count(AoScheme.class)).isEqualTo(2);
    }

    @Test
    public void aSchemeThatBreaksWhileItChangesStaysAsItWas() {
        breakEveryStatementOf(() -> schemes.change(AS_ADMIN, SPACE, scheme.id(), terms("Renamed", "MVF")), () -> {
            assertThat(academy.schemeReading
                            .require(AS_ADMIN, SPACE, scheme.id())
                            .name())
                    .isEqualTo("Practitioner");
        });
        assertThat(academy.schemeReading.require(AS_ADMIN, SPACE, scheme.id()).name())
                .isEqualTo("Renamed");
    }

    @Test
    public void aSchemeThatBreaksWhileItIsRetiredStaysAsItWas() {
        breakEveryStatementOf(() -> schemes.retire(AS_ADMIN, SPACE, scheme.id()), () -> {
            assertThat(academy.schemeReading
                            .require(AS_ADMIN, SPACE, scheme.id())
                            .retired())
                    .isFalse();
        });
        assertThat(academy.schemeReading.require(AS_ADMIN, SPACE, scheme.id()).retired())
                .isTrue();
    }

    @Test
    public void aCheckAndARegisterPageTakeTheSameFewStatementsForTenAndForAThousand() {
        fill(10);
        int pageOfTen = statementsOf(() -> page(10));
        int checkAmongTen = statementsOf(() -> academy.accredited.isAccredited(community.id(), holder(3)));
        fill(1000);

        assertThat(statementsOf(() -> page(50))).isEqualTo(pageOfTen).isLessThanOrEqualTo(3);
        List<PersonId> fifty =
                IntStream.range(0, 50).mapToObj(LifecycleRulesTest::holder).toList();
        assertThat(statementsOf(() -> academy.accredited.isAccredited(community.id(), holder(3))))
                .isEqualTo(checkAmongTen)
                .isEqualTo(1);
        assertThat(statementsOf(() -> academy.accredited.among(community.id(), fifty)))
                .isEqualTo(1);
        assertThat(statementsOf(() -> standings.inForce(AS_HOLDER, List.of(community), fifty)))
                .isEqualTo(1);
        assertThat(statementsOf(() ->
                        register.ofPerson(AS_HOLDER, SPACE, "hana", Optional.of("Practitioner"), Optional.empty())))
                .isEqualTo(3);
    }

    /**
     * Community, lock, what the grant depends on, the record's end; two rows, and the record's new end; what the holder's
     * card says of accreditations is read and written; under what the holder is found as a member, and what they are told.
     */
    @Test
    public void aGrantTakesTheSameFewStatementsForTheFirstAndAfterAThousand() {
        grant("hana", "2026-11-24");
        int few = statementsOf(() -> grant("marek", "2026-11-24"));
        fill(1000);
        academy.people.with("late", "Lara Late");

        assertThat(statementsOf(() -> grant("late", "2026-11-24")))
                .isEqualTo(few)
                .isEqualTo(13);
    }

    @Test
    public void theRegisterGoesOnWhereAPageEndedAndHidesNobody() {
        fill(25);
        RegisterEntries first = page(10);
        RegisterEntries second = register.page(AS_HOLDER, SPACE, request(10, first.next()));
        RegisterEntries third = register.page(AS_HOLDER, SPACE, request(10, second.next()));

        assertThat(List.of(
                        first.entries().size(),
                        second.entries().size(),
                        third.entries().size()))
                .containsExactly(10, 10, 5);
        assertThat(third.next()).isEmpty();
    }

    private void breakEveryStatementOf(Runnable work, Runnable nothingHasChanged) {
        BrokenHalfWay.everyStatementOf(database, work, nothingHasChanged);
    }

    private void fill(int holders) {
        IntStream.range(0, holders).forEach(i -> {
            if (database.ao()
                            .find(
                                    AoAccreditation.class,
                                    "HOLDER_KEY = ?",
                                    holder(i).value())
                            .length
                    == 0) {
                insert(i);
            }
        });
    }

    private void insert(int i) {
        academy.accreditations.add(academy.draft("F-" + i, holder(i)), "Holder " + i, Optional.empty());
    }

    private static PersonId holder(int i) {
        return new PersonId("key-h" + i);
    }

    private RegisterEntries page(int size) {
        return register.page(AS_HOLDER, SPACE, request(size, Optional.empty()));
    }

    private static RegisterRequest request(int size, Optional<String> after) {
        return new RegisterRequest(Optional.empty(), List.of(), Optional.empty(), after, size);
    }

    private int statementsOf(Runnable work) {
        database.statements().reset();
        work.run();
        return database.statements().count();
    }

    private NewAccreditation grant(String username, String from) {
        return academy.grant(username, from);
    }

    private void change(String number, AccreditationAction action, String on, String reason) {
        academy.change(number, action, on, reason);
    }

    private StatusOnDay.State stateToday(String number) {
        return register.byNumber(AS_HOLDER, SPACE, number, Optional.empty())
                .orElseThrow()
                .standing()
                .state();
    }

    private StatusOnDay.State stateOn(String number, String day) {
        return register.byNumber(AS_HOLDER, SPACE, number, Optional.of(LocalDate.parse(day)))
                .orElseThrow()
                .standing()
                .state();
    }

    private static SchemeTerms terms(String name, String prefix) {
        return Academy.terms(name, prefix);
    }

    private static void refused(Runnable work, RequestRefusedException.Kind kind, String key) {
        RequestRefusedException refusal = catchThrowableOfType(RequestRefusedException.class, work::run);

        assertThat(refusal).as(key).isNotNull();
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.problems().get(0).key()).isEqualTo(key);
    }
}
