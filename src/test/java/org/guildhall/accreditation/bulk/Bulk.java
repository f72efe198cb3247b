package org.guildhall.accreditation.bulk;

import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.accreditation.bulk.ao.AoBulkRuns;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.Academy;

/** An academy with what changes many at once. */
final class Bulk {
    static final String TODAY = "2026-11-24";

    final Academy academy;
    AoBulkRuns runs;
    BulkChanges changes;
    BulkHistory history;

    Bulk(Academy academy) {
        this.academy = academy;
    }

    void open() {
        runs = academy.app.get(AoBulkRuns.class);
        changes = academy.app.get(BulkChanges.class);
        history = academy.app.get(BulkHistory.class);
    }

    /** Grants to so many new people. */
    List<String> granted(int people, String from) {
        return granted("p", people, from);
    }

    List<String> granted(String name, int people, String from) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            academy.people.with(name + i, "Person " + i);
            numbers.add(academy.grant(name + i, from).number());
        }
        return numbers;
    }

    static Change change(AccreditationAction action, String reason) {
        LocalDate today = LocalDate.parse(TODAY);
        return new Change(action, today, reason).reviewedOn(Optional.of(today.plusDays(30)));
    }

    static Change suspension() {
        return change(AccreditationAction.SUSPEND, "All are looked at.");
    }

    List<PlannedChange> preview(Collection<String> numbers, Change change) {
        return changes.preview(AS_ADMIN, SPACE, numbers, change);
    }

    /** Carries out what the preview showed, whatever of it is possible or not. */
    BulkRun run(Collection<String> numbers, Change change) {
        return run(AS_ADMIN, order(preview(numbers, change), change));
    }

    BulkRun run(Viewer viewer, ConfirmedChange order) {
        return changes.run(viewer, SPACE, order);
    }

    static ConfirmedChange order(List<PlannedChange> planned, Change change) {
        return new ConfirmedChange(
                UUID.randomUUID().toString(),
                change,
                planned.stream()
                        .map(each -> new ConfirmedChange.Chosen(
                                each.present().accreditation().number(), each.fingerprint()))
                        .toList());
    }

    BulkRun undo(BulkRun run) {
        return history.undo(AS_ADMIN, SPACE, run.id());
    }
}
