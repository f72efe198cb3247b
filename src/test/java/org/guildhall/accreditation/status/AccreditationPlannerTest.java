package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.guildhall.accreditation.status.Cases.JUDGE;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.hanas;
import static org.guildhall.accreditation.status.Cases.lenient;
import static org.guildhall.accreditation.status.Cases.scheme;
import static org.guildhall.accreditation.status.Cases.strict;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.MovableClock;
import org.junit.Test;

/** What is to be written for a change, a grant with its later life, an undoing; and what else a renewal needs. */
public class AccreditationPlannerTest {
    private static final LocalDate TODAY = day("2026-06-30");
    private static final Scheme SCHEME = scheme(strict());
    private static final Accreditation HELD = hanas(AccreditationState.ACTIVE);
    private static final Change RENEWAL = new Change(AccreditationAction.RENEW, TODAY, "");
    private static final Change REVOCATION = new Change(AccreditationAction.REVOKE, TODAY, "So.");

    private final List<RenewalCondition> conditions = new ArrayList<>();
    private final AccreditationPlanner planner =
            new AccreditationPlanner(conditions, MovableClock.noonOf("2026-06-30"));

    @Test
    public void everyStepGoesOnFromTheOneBefore() {
        PlannedWrite write = planner.changes(
                imported(
                        new Change(AccreditationAction.SUSPEND, day("2026-04-01"), "Complaint.")
                                .reviewedOn(Optional.of(day("2026-05-01"))),
                        new Change(AccreditationAction.REINSTATE, day("2026-04-10"), "Cleared.")),
                JUDGE);

        assertThat(write.steps()).hasSize(2);
        assertThat(write.steps().get(0).before()).contains(HELD);
        assertThat(write.steps().get(0).on()).isEqualTo(day("2026-04-01"));
        assertThat(write.steps().get(0).note()).isEqualTo("Complaint.");
        assertThat(write.steps().get(1).before()).contains(write.steps().get(0).after());
        assertThat(write.outcome().state()).isEqualTo(AccreditationState.ACTIVE);
        assertThat(write.holderName()).isEmpty();
    }

    @Test
    public void aChangeWithoutADayIsOfTodayWhereManyAreTakenOverAndRefusedByItself() {
        Change undated =
                new Change(AccreditationAction.REVOKE, Optional.empty(), "So.", Optional.empty(), Optional.empty());

        assertThat(planner.changes(imported(undated), JUDGE).steps().get(0).on())
                .isEqualTo(TODAY);
        assertThat(planner.changes(imported(REVOCATION), JUDGE).steps().get(0).on())
                .isEqualTo(TODAY);
        assertRefused(Kind.INVALID, () -> planner.change(HELD, SCHEME, undated, JUDGE), "guildhall.refusal.day");
    }

    @Test
    public void aGrantBringsItsLaterLifeWithIt() {
        Grant grant = new Grant(3, "hana", "One", day("2026-01-01"), "Passed.");
        Person holder = new Person(HANA, "hana", "Hana Sato", Optional.empty(), Optional.empty(), PersonState.ACTIVE);
        ImportedGrant imported = new ImportedGrant(
                SCHEME,
                holder,
                grant,
                Optional.of("OLD-7"),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(REVOCATION),
                Optional.empty());

        PlannedWrite write = planner.grant(imported, "OLD-7", JUDGE);

        assertThat(write.holderName()).isEqualTo("Hana Sato");
        assertThat(write.steps())
                .extracting(PlannedStep::action)
                .containsExactly(AccreditationAction.GRANT, AccreditationAction.REVOKE);
        assertThat(write.steps().get(0).before()).isEmpty();
        assertThat(write.steps().get(0).on()).isEqualTo(day("2026-01-01"));
        assertThat(write.steps().get(0).note()).isEqualTo("Passed.");
        assertThat(write.outcome().number()).isEqualTo("OLD-7");
        assertThat(write.outcome().state()).isEqualTo(AccreditationState.REVOKED);
        assertThat(write.retainUntil()).contains(day("2028-06-30"));
    }

    @Test
    public void anUndoingGoesBackToWhatWasBeforeFromTodayOn() {
        Accreditation revoked = hanas(AccreditationState.REVOKED);

        PlannedWrite write = planner.undo(revoked, HELD, SCHEME, JUDGE);

        PlannedStep step = write.steps().get(0);
        assertThat(step.action()).isEqualTo(AccreditationAction.UNDO);
        assertThat(step.before()).contains(revoked);
        assertThat(step.on()).isEqualTo(TODAY);
        assertThat(write.outcome().status())
                .isEqualTo(new Status(HELD.status().at(), HELD.status().reviewOn(), TODAY, JUDGE));
        assertThat(write.outcome().term()).isEqualTo(HELD.term());
    }

    @Test
    public void oneWhosePlaceIsTakenEndsTodayAndNamesItsSuccessor() {
        PlannedStep step =
                planner.supersession(HELD, SCHEME, "MVF-2", JUDGE).steps().get(0);

        assertThat(step.after().state()).isEqualTo(AccreditationState.SUPERSEDED);
        assertThat(step.on()).isEqualTo(TODAY);
        assertThat(step.note()).isEqualTo("MVF-2");
    }

    @Test
    public void onlyARenewalIsAskedForMore() {
        conditions.add((present, scheme, renewal) -> {
            throw new IllegalStateException("points");
        });

        assertThatThrownBy(() -> planner.change(HELD, SCHEME, RENEWAL, JUDGE)).hasMessage("points");
        ChangePreview many = planner.preview(List.of(HELD), RENEWAL, JUDGE);
        assertThatThrownBy(() -> many.of(HELD, SCHEME)).hasMessage("points");
        assertThat(planner.change(HELD, SCHEME, REVOCATION, JUDGE).outcome().state())
                .isEqualTo(AccreditationState.REVOKED);
    }

    @Test
    public void aRenewalThatIsTakenOverKeepsTheLastDayItBrings() {
        PlannedWrite own = planner.changes(
                new ImportedChange(HELD, SCHEME, List.of(RENEWAL), Optional.of(day("2027-03-31"))), JUDGE);
        PlannedWrite usual = planner.changes(imported(RENEWAL), JUDGE);

        assertThat(own.outcome().expiresOn()).contains(day("2027-03-31"));
        assertThat(own.outcome().term().graceUntil()).contains(day("2027-04-30"));
        assertThat(usual.outcome().expiresOn()).contains(day("2027-06-30"));
    }

    @Test
    public void aRenewalOfManyLooksUpOnceWhatItNeedsToKnow() {
        List<String> asked = new ArrayList<>();
        conditions.add(new RenewalCondition() {
            @Override
            public void require(AccreditationContent present, Scheme scheme, Change renewal) {
                asked.add("one");
            }

            @Override
            public RenewalCondition among(Collection<Accreditation> candidates, Change renewal) {
                asked.add("all " + candidates.size());
                return (present, scheme, change) -> asked.add("prepared");
            }
        });

        ChangePreview renewal = planner.preview(List.of(HELD, HELD), RENEWAL, JUDGE);
        assertThat(renewal.of(HELD, SCHEME).expiresOn()).contains(day("2027-06-30"));
        assertThat(renewal.planned(HELD, SCHEME).steps()).hasSize(1);
        planner.preview(List.of(HELD), REVOCATION, JUDGE).of(HELD, SCHEME);

        assertThat(asked).containsExactly("all 2", "prepared", "prepared");
    }

    @Test
    public void whatIsWrongWithAChangeOfManyIsKnownBeforeAnyIsLookedAt() {
        assertRefused(
                Kind.INVALID,
                () -> planner.check(new Change(AccreditationAction.REVOKE, TODAY.plusDays(1), "So.")),
                "guildhall.accreditation.date-ahead");
        planner.check(REVOCATION);
    }

    @Test
    public void whatStaysForEverHasNoLastDayInTheRegister() {
        assertThat(planner.change(HELD, scheme(lenient()), REVOCATION, JUDGE).retainUntil())
                .isEmpty();
    }

    private static ImportedChange imported(Change... changes) {
        return new ImportedChange(HELD, SCHEME, List.of(changes), Optional.empty());
    }
}
