package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterInput;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AcademyTest;
import org.junit.Before;
import org.junit.Test;

public class TakeBackTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");

    private TakeBack takeBack;
    private String number;

    public TakeBackTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void aSlip() {
        takeBack = academy.app.get(TakeBack.class);
        academy.join(HANA);
        number = academy.grant("hana", "2026-11-01").number();
    }

    private Accreditation takeBack(Viewer viewer) {
        return takeBack.takeBack(viewer, SPACE, number, "Somebody else was meant.");
    }

    @Test
    public void wasNeverInForceOnAnyDay() {
        assertThat(takeBack(AS_ADMIN).state()).isEqualTo(AccreditationState.ANNULLED);

        Accreditation stored = academy.stored(number);
        assertThat(academy.rules.today(stored).isInForce()).isFalse();
        for (String day : List.of("2026-10-31", "2026-11-01", "2026-11-23", "2026-11-24", "2027-05-01")) {
            assertThat(academy.rules.on(LocalDate.parse(day), academy.histories.historyOf(number)))
                    .as(day)
                    .extracting(StatusOnDay::state, StatusOnDay::isInForce)
                    .containsExactly(StatusOnDay.State.ANNULLED, false);
        }
    }

    @Test
    public void isNothingThatTheHolderHoldsOrHeld() {
        takeBack(AS_ADMIN);

        assertThat(academy.register.own(AS_HOLDER, SPACE)).isEmpty();
        assertThat(academy.register.ofPerson(AS_ADMIN, SPACE, "hana", Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(academy.accredited.among(academy.community.id(), Set.of(HANA)))
                .isEmpty();
    }

    @Test
    public void isListedOnlyForThoseWhoAskForIt() {
        String other = academy.grant("marek", "2026-11-01").number();
        takeBack(AS_ADMIN);

        assertThat(listed("", "")).containsExactly(other);
        assertThat(listed("annulled", "")).containsExactly(number);
        assertThat(listed("", number)).containsExactly(number);
        assertThat(academy.register.byNumber(AS_MAREK, SPACE, number, Optional.empty()))
                .map(entry -> entry.standing().state())
                .contains(StatusOnDay.State.ANNULLED);
    }

    private List<String> listed(String state, String search) {
        return academy
                .register
                .page(
                        AS_ADMIN,
                        SPACE,
                        new RegisterInput("", "", state, search, "", "", "", "", false).request(Optional.empty(), 50))
                .entries()
                .stream()
                .map(RegisterEntry::accreditation)
                .map(Accreditation::number)
                .toList();
    }

    @Test
    public void isVoidInWhatBadgesAreCheckedAgainst() {
        takeBack(AS_ADMIN);

        assertThat(academy.accreditations.voidAfter(academy.community.id(), "", 10))
                .extracting(Accreditation::number)
                .containsExactly(number);
    }

    @Test
    public void leavesRoomForAnotherUnderAnotherNumber() {
        takeBack(AS_ADMIN);

        assertThat(academy.grant("hana", "2026-11-01").number()).isNotEqualTo(number);
    }

    @Test
    public void bringsTheSupersededOneBackWithoutAGap() {
        academy.clock.move(Duration.ofDays(40));
        String first = number;
        number = academy.service
                .upgrade(AS_ADMIN, SPACE, first, "Two", Optional.of(LocalDate.parse("2027-01-03")), "")
                .number();
        academy.clock.move(Duration.ofDays(5));
        takeBack(AS_ADMIN);

        assertThat(academy.rules.today(academy.stored(first)).isInForce()).isTrue();
        List<AccreditationEvent> history = academy.histories.historyOf(first);
        for (String day : List.of("2026-11-01", "2027-01-02", "2027-01-03", "2027-01-08")) {
            assertThat(academy.rules.on(LocalDate.parse(day), history).isInForce())
                    .as(day)
                    .isTrue();
        }
        assertThat(academy.register.own(AS_HOLDER, SPACE))
                .extracting(entry -> entry.accreditation().number())
                .containsExactly(first);
    }

    @Test
    public void isPossibleForThirtyDays() {
        academy.clock.move(Duration.ofDays(30));
        assertThat(possible()).contains(AccreditationAction.TAKE_BACK);
        academy.clock.move(Duration.ofDays(1));
        assertThat(possible()).doesNotContain(AccreditationAction.TAKE_BACK).contains(AccreditationAction.REVOKE);

        refused();
    }

    @Test
    public void isRefusedOnceSomethingElseHasHappenedAndForTheSecondTime() {
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint.");
        refused();
        academy.change(number, AccreditationAction.REINSTATE, "2026-11-24", "It was unfounded.");
        refused();

        number = academy.grant("marek", "2026-11-01").number();
        takeBack(AS_ADMIN);
        refused();
    }

    @Test
    public void isRefusedForWhatWasAssessed() {
        Grant assessed = new Grant(
                academy.scheme.id(),
                "marek",
                Optional.empty(),
                Accreditation.Awarded.level("One"),
                Optional.of(LocalDate.parse("2026-11-24")),
                "",
                Optional.of(HANA));
        number = academy.service.grant(AS_ADMIN, SPACE, assessed).number();

        assertThat(possible()).doesNotContain(AccreditationAction.TAKE_BACK);
        refused();
    }

    @Test
    public void isForThoseWhoMayGrantAlone() {
        assertRefused(Kind.FORBIDDEN, () -> takeBack(AS_MAREK), "guildhall.accreditation.duty.decide");
        assertRefused(Kind.FORBIDDEN, () -> takeBack(AS_HOLDER), "guildhall.accreditation.duty.decide");
        assertRefused(Kind.UNAUTHENTICATED, () -> takeBack(Viewer.ANONYMOUS), "guildhall.refusal.sign-in");
        assertThat(takeBack(AS_SECOND_ADMIN).status().decidedBy()).isEqualTo(new PersonId("key-second"));
    }

    @Test
    public void isNotAChangeLikeOthers() {
        assertRefused(
                Kind.CONFLICT,
                () -> academy.change(number, AccreditationAction.TAKE_BACK, "2026-11-24", ""),
                "guildhall.accreditation.not-now");
    }

    @Test
    public void refusesALongReasonAndANumberThatWasNeverGiven() {
        assertRefused(
                Kind.INVALID,
                () -> takeBack.takeBack(AS_ADMIN, SPACE, number, "x".repeat(1001)),
                "guildhall.refusal.too-long");
        assertRefused(
                Kind.NOT_FOUND,
                () -> takeBack.takeBack(AS_ADMIN, SPACE, "MVF-2026-999999-X", ""),
                "guildhall.accreditation.not-found");
    }

    @Test
    public void isPossibleForAGrantThatBeginsLater() {
        number = academy.grant("marek", "2027-02-01").number();
        takeBack(AS_ADMIN);

        assertThat(academy.rules.today(academy.stored(number)).state()).isEqualTo(StatusOnDay.State.ANNULLED);
    }

    private List<AccreditationAction> possible() {
        return academy.details.find(AS_ADMIN, SPACE, number).orElseThrow().possible();
    }

    private void refused() {
        assertRefused(Kind.CONFLICT, () -> takeBack(AS_ADMIN), "guildhall.accreditation.take-back.over");
    }
}
