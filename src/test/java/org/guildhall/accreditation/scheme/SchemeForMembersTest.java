package org.guildhall.accreditation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.application.ApplicationForm;
import org.guildhall.accreditation.application.ApplicationService;
import org.guildhall.accreditation.gate.Gate;
import org.guildhall.accreditation.gate.GateAnswer;
import org.guildhall.accreditation.gate.GateDemand;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterRequest;
import org.guildhall.accreditation.renewal.ActivityLog;
import org.guildhall.accreditation.renewal.Forecasts;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AcademyTest;
import org.junit.Before;
import org.junit.Test;

/** A scheme for members only, asked about by everybody; Hana is accredited under it and no member, and Mina is one. */
public class SchemeForMembersTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final PersonId MINA = new PersonId("key-mina");
    private static final PersonId OLGA = new PersonId("key-olga");
    private static final PersonId FORMER = new PersonId("key-former");
    private static final Viewer AS_MINA = Viewer.of(MINA);
    private static final Viewer AS_OLGA = Viewer.of(OLGA);
    private static final Viewer AS_FORMER = Viewer.of(FORMER);
    private static final List<Viewer> INSIDE = List.of(AS_MINA, AS_OLGA, AS_ADMIN);
    private static final List<Viewer> OUTSIDE = List.of(Viewer.ANONYMOUS, AS_MAREK, AS_FORMER);

    private Scheme inner;
    private String number;

    public SchemeForMembersTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void accredit() {
        inner = academy.schemeForMembers("Inner circle", "INN");
        academy.people.with("mina", "Mina Member").with("olga", "Olga Officer").with("former", "Fay Former");
        academy.join(MINA);
        academy.join(FORMER);
        academy.inOne(() -> {
            academy.memberships.stayUntil(
                    academy.community.id(),
                    FORMER,
                    Optional.of(academy.rules.today().minusDays(1)));
            return null;
        });
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.ASSESS, List.of("olga"));
        number = academy.service
                .grant(AS_ADMIN, SPACE, new Grant(inner.id(), "hana", "One", LocalDate.parse("2026-01-10"), ""))
                .number();
        academy.database.statements().reset();
    }

    @Test
    public void isThereForMembersOfficersAndAdminsAndForNobodyElse() {
        INSIDE.forEach(viewer -> {
            assertThat(academy.schemeReading.of(viewer, SPACE))
                    .extracting(Scheme::name)
                    .contains("Inner circle");
            assertThat(academy.schemeReading.require(viewer, SPACE, inner.id()).name())
                    .isEqualTo("Inner circle");
            assertThat(academy.schemeReading.versions(viewer, SPACE, inner.id()))
                    .hasSize(1);
        });
        OUTSIDE.forEach(viewer -> {
            assertThat(academy.schemeReading.of(viewer, SPACE))
                    .extracting(Scheme::name)
                    .containsExactly("Practitioner");
            assertRefused(
                    Kind.NOT_FOUND,
                    () -> academy.schemeReading.require(viewer, SPACE, inner.id()),
                    "guildhall.accreditation.no-such-scheme");
            assertRefused(
                    Kind.NOT_FOUND,
                    () -> academy.schemeReading.versions(viewer, SPACE, inner.id()),
                    "guildhall.accreditation.no-such-scheme");
        });
    }

    @Test
    public void isThereForWhoeverIsAccreditedUnderItButOthersUnderItAreNot() {
        academy.service.grant(
                AS_ADMIN, SPACE, new Grant(inner.id(), "marek", "Two", LocalDate.parse("2026-02-10"), ""));

        assertThat(academy.schemeReading.of(AS_HOLDER, SPACE))
                .extracting(Scheme::name)
                .contains("Inner circle");
        assertThat(academy.schemeReading.require(AS_HOLDER, SPACE, inner.id()).name())
                .isEqualTo("Inner circle");
        assertThat(found(AS_HOLDER, "hana", Optional.of("inner circle"))).hasSize(1);
        assertThat(found(AS_HOLDER, "marek", Optional.of("inner circle"))).isEmpty();
        assertThat(found(AS_HOLDER, "marek", Optional.empty())).isEmpty();
        assertThat(academy.register.page(AS_HOLDER, SPACE, all()).entries()).isEmpty();
    }

    @Test
    public void itsAccreditationsAreReadByNumberAndPersonFromInsideOnly() {
        INSIDE.forEach(viewer -> {
            assertThat(academy.register.byNumber(viewer, SPACE, number, Optional.empty()))
                    .isPresent();
            assertThat(found(viewer, "hana", Optional.empty())).hasSize(1);
            assertThat(academy.register.page(viewer, SPACE, all()).entries()).hasSize(1);
        });
        OUTSIDE.forEach(viewer -> {
            assertThat(academy.register.byNumber(viewer, SPACE, number, Optional.empty()))
                    .isEmpty();
            assertThat(found(viewer, "hana", Optional.empty())).isEmpty();
            assertRefused(
                    Kind.INVALID,
                    () -> found(viewer, "hana", Optional.of("Inner circle")),
                    "guildhall.accreditation.no-such-scheme");
            assertThat(academy.register.page(viewer, SPACE, all()).entries()).isEmpty();
        });
    }

    @Test
    public void standingsShowItFromInsideAndToTheHolderOnly() {
        INSIDE.forEach(viewer -> assertThat(standings(viewer)).containsKey(HANA));
        assertThat(standings(AS_HOLDER).get(HANA))
                .extracting(CurrentAccreditation::schemeName)
                .containsExactly("Inner circle");
        OUTSIDE.forEach(viewer -> assertThat(standings(viewer)).isEmpty());
        assertThat(academy.standings.own(AS_HOLDER, academy.community)).hasSize(1);
        assertThat(academy.standings.own(AS_MAREK, academy.community)).isEmpty();
        assertThat(academy.standings.own(Viewer.ANONYMOUS, academy.community)).isEmpty();
    }

    @Test
    public void forecastsCountItFromInsideOnlyAndTellHoldersOfTheirOwn() {
        Forecasts forecasts = academy.app.get(Forecasts.class);

        INSIDE.forEach(viewer -> assertThat(
                        forecasts.of(viewer, SPACE, Optional.empty(), 12).nextQuarter())
                .isEqualTo(1));
        OUTSIDE.forEach(viewer -> assertThat(
                        forecasts.of(viewer, SPACE, Optional.empty(), 12).nextQuarter())
                .isZero());
        assertThat(forecasts.own(AS_HOLDER, SPACE, 12))
                .extracting(entry -> entry.scheme().name())
                .containsExactly("Inner circle");
    }

    @Test
    public void aChangeFromOutsideFindsNothingAsForANumberThatWasNeverGiven() {
        Change revocation = new Change(AccreditationAction.REVOKE, academy.rules.today(), "x");

        for (Viewer viewer : List.of(AS_MAREK, AS_FORMER)) {
            for (String asked : List.of(number, "INN-2026-999999-A")) {
                assertRefused(
                        Kind.NOT_FOUND,
                        () -> academy.service.change(viewer, SPACE, asked, revocation),
                        "guildhall.accreditation.not-found");
                assertRefused(
                        Kind.NOT_FOUND,
                        () -> academy.service.upgrade(
                                viewer, SPACE, asked, "Two", Optional.of(academy.rules.today()), ""),
                        "guildhall.accreditation.not-found");
            }
        }
        assertRefused(
                Kind.FORBIDDEN,
                () -> academy.service.change(AS_MINA, SPACE, number, revocation),
                "guildhall.accreditation.duty.decide");
    }

    @Test
    public void aGrantFromOutsideIsRefusedAsForASchemeThatDoesNotExist() {
        for (long scheme : new long[] {inner.id(), 987_654_321}) {
            assertRefused(
                    Kind.FORBIDDEN,
                    () -> academy.service.grant(
                            AS_MAREK, SPACE, new Grant(scheme, "hana", "One", academy.rules.today(), "")),
                    "guildhall.accreditation.officers-only");
        }
    }

    @Test
    public void onlyWhoKnowsOfItAppliesForIt() {
        ApplicationService applications = academy.app.get(ApplicationService.class);

        assertRefused(
                Kind.INVALID,
                () -> applications.apply(AS_MAREK, SPACE, new ApplicationForm(inner.id(), "One", "Me", List.of())),
                "guildhall.accreditation.no-such-scheme");
        assertThat(applications
                        .apply(AS_MINA, SPACE, new ApplicationForm(inner.id(), "One", "Me", List.of()))
                        .schemeId())
                .isEqualTo(inner.id());
        assertThat(applications
                        .apply(AS_HOLDER, SPACE, new ApplicationForm(inner.id(), "Two", "Me", List.of()))
                        .schemeId())
                .isEqualTo(inner.id());
    }

    @Test
    public void onlyWhoKnowsOfItHasALogForIt() {
        ActivityLog log = academy.app.get(ActivityLog.class);

        assertThat(log.own(AS_HOLDER, SPACE, inner.id())).isEmpty();
        assertThat(log.own(AS_MINA, SPACE, inner.id())).isEmpty();
        for (long scheme : new long[] {inner.id(), 987_654_321}) {
            assertRefused(
                    Kind.INVALID, () -> log.own(AS_MAREK, SPACE, scheme), "guildhall.accreditation.no-such-scheme");
        }
    }

    @Test
    public void aGateNamesItToThoseWhoKnowOfItAndSaysTheSameOfNoneToOthers() {
        Gate gate = academy.app.get(Gate.class);

        assertThat(gate.ask(AS_HOLDER, demand("Inner circle")))
                .isEqualTo(new GateAnswer(true, GateAnswer.Wanted.SCHEME, "Inner circle", ""));
        INSIDE.forEach(viewer -> assertThat(gate.ask(viewer, demand("Inner circle")))
                .isEqualTo(new GateAnswer(false, GateAnswer.Wanted.SCHEME, "Inner circle", "")));
        OUTSIDE.forEach(viewer -> assertThat(gate.ask(viewer, demand("Inner circle")))
                .isEqualTo(gate.ask(viewer, demand("No such scheme")))
                .isEqualTo(new GateAnswer(false, GateAnswer.Wanted.HIDDEN_SCHEME, academy.community.name(), "")));
        assertRefused(Kind.INVALID, () -> gate.ask(AS_MINA, demand("No such scheme")), "guildhall.gate.no-such-scheme");
    }

    @Test
    public void whoLooksCostsTwoStatementsAtMostAndNoneWhereNothingIsForMembers() {
        assertThat(statementsOf(() -> standings(AS_MINA))).isEqualTo(2);
        assertThat(statementsOf(() -> standings(AS_MAREK))).isEqualTo(3);
        assertThat(statementsOf(() -> standings(Viewer.ANONYMOUS))).isEqualTo(1);
        assertThat(statementsOf(() -> academy.visibility.visibleTo(AS_MINA, academy.community)))
                .isEqualTo(2);
        assertThat(statementsOf(() -> academy.visibility.visibleTo(AS_MAREK, academy.community)))
                .isEqualTo(3);
        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "Over");
        academy.grant("hana", "2026-01-10");
        assertThat(statementsOf(() -> standings(AS_MAREK))).isEqualTo(1);
    }

    private int statementsOf(Runnable work) {
        academy.database.statements().reset();
        work.run();
        return academy.database.statements().count();
    }

    private Map<PersonId, List<CurrentAccreditation>> standings(Viewer viewer) {
        return academy.standings.inForce(viewer, List.of(academy.community), List.of(HANA, MINA));
    }

    private List<RegisterEntry> found(Viewer viewer, String username, Optional<String> scheme) {
        return academy.register.ofPerson(viewer, SPACE, username, scheme, Optional.empty());
    }

    private static RegisterRequest all() {
        return new RegisterRequest(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), 50);
    }

    private static GateDemand demand(String scheme) {
        return new GateDemand(SPACE, Optional.of(scheme), Optional.empty());
    }
}
