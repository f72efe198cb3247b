package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationContent;
import org.guildhall.accreditation.status.AccreditationPlanner;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.ImportedChange;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/** Plans what a row changes about an accreditation that is in the register; empty cells change nothing. */
@Named
public class ChangePlans {
    private final AccreditationPlanner planner;

    @Inject
    public ChangePlans(AccreditationPlanner planner) {
        this.planner = planner;
    }

    RowPlan plan(ImportRow row, Scheme scheme, Accreditation present, ImportContext facts, DuplicateRowCheck before) {
        before.requireNewNumber(present.number());
        boolean isRenewal = isRenewal(row, present);
        check(row, present, isRenewal);
        List<Change> changes = changes(row, present, isRenewal);
        if (changes.isEmpty()) {
            return RowPlan.nothing(outcome(row, RowResult.Kind.UNCHANGED, present, List.of()), before.keysOf(present));
        }
        if (facts.importer().is(present.holder())) {
            throw RowPlanner.forbidden("holder", "guildhall.accreditation.not-your-own");
        }
        ImportedChange change = new ImportedChange(present, scheme, changes, row.until());
        AccreditationContent after =
                planner.changes(change, facts.importer().signedIn()).outcome();
        return new RowPlan(
                outcome(row, RowResult.Kind.CHANGED, present, notes(changes, after)),
                Optional.empty(),
                Optional.of(change),
                before.keysOf(after));
    }

    private static void check(ImportRow row, Accreditation present, boolean isRenewal) {
        Optional<LocalDate> last = present.expiresOn();
        Checks checks = new Checks();
        last.ifPresentOrElse(
                day -> checks.that(
                                row.until().filter(day::isAfter).isEmpty(),
                                "until",
                                "guildhall.exchange.until-shorter",
                                day)
                        .that(!row.endless(), "until", "guildhall.exchange.fixed", day),
                () -> checks.that(row.until().isEmpty(), "until", "guildhall.exchange.until-endless"));
        checks.that(
                        isRenewal || isSame(row, ImportField.LEVEL, present.level()),
                        "level",
                        "guildhall.exchange.level-fixed",
                        present.level())
                .that(
                        row.from().map(present.effectiveFrom()::equals).orElse(true),
                        "from",
                        "guildhall.exchange.fixed",
                        present.effectiveFrom())
                .that(
                        row.firstAwarded()
                                .map(present.origin().firstAwardedOn()::equals)
                                .orElse(true),
                        "firstAwarded",
                        "guildhall.exchange.fixed",
                        present.origin().firstAwardedOn())
                .that(
                        isSame(row, ImportField.SCOPE, present.awarded().scope()),
                        "scope",
                        "guildhall.exchange.words-fixed")
                .that(
                        isSame(row, ImportField.LIMITATIONS, present.awarded().limitations()),
                        "limitations",
                        "guildhall.exchange.words-fixed")
                .orRefuse();
    }

    private static boolean isSame(ImportRow row, ImportField field, String present) {
        return !row.has(field) || plain(row.cell(field)).equals(plain(present));
    }

    /** Spreadsheets change line ends. */
    private static String plain(String text) {
        return text.trim().replaceAll("\\R", "\n");
    }

    private static boolean isRenewal(ImportRow row, Accreditation present) {
        return row.until()
                .filter(until -> present.expiresOn().filter(until::isAfter).isPresent())
                .isPresent();
    }

    private static List<Change> changes(ImportRow row, Accreditation present, boolean isRenewal) {
        // A day that repeats the latest change is not the day of the next one.
        Optional<LocalDate> on = row.since().filter(day -> !day.equals(present.changedOn()));
        List<Change> changes = new ArrayList<>();
        if (isRenewal) {
            changes.add(new Change(
                    AccreditationAction.RENEW,
                    on,
                    row.cell(ImportField.REASON),
                    Optional.of(row.cell(ImportField.LEVEL)),
                    Optional.empty()));
        }
        row.state().filter(wanted -> !wanted.isMetBy(present.state())).ifPresent(wanted -> {
            AccreditationAction action = wanted.from(present.state())
                    .orElseThrow(() -> RequestRefusedException.conflict("state", "guildhall.exchange.state-not-new"));
            Change change = new Change(action, on, row.cell(ImportField.REASON), Optional.empty(), row.reviewOn());
            changes.add(wanted.state() == AccreditationState.ACTIVE ? 0 : changes.size(), change);
        });
        return changes;
    }

    private static List<Problem> notes(List<Change> changes, AccreditationContent after) {
        return changes.stream()
                .map(change -> change.action() == AccreditationAction.RENEW
                        ? after.expiresOn()
                                .map(last -> Problem.of("until", "guildhall.exchange.renewed", last))
                                .orElseGet(() -> Problem.of("until", "guildhall.accreditation.action.renew"))
                        : Problem.of(
                                "state",
                                "guildhall.accreditation.action."
                                        + change.action().code()))
                .toList();
    }

    private static RowResult outcome(ImportRow row, RowResult.Kind kind, Accreditation present, List<Problem> notes) {
        return new RowResult(row.row(), kind, ImportRow.label(row.text()), present.number(), notes);
    }
}
