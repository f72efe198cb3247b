package org.guildhall.accreditation.bulk.ao;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.accreditation.bulk.BulkItem;
import org.guildhall.accreditation.bulk.BulkRun;
import org.guildhall.accreditation.bulk.NewBulkItem;
import org.guildhall.accreditation.bulk.Snapshot;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.Term;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.StoredArgument;

/** An item of a run as a row, there and back. */
final class BulkItemRow {
    private static final String UNDONE = "undone";

    private BulkItemRow() {}

    static Map<String, Object> values(BulkRun run, NewBulkItem item) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoBulkItem.COMMUNITY_ID, run.communityId());
        values.put(AoBulkItem.RUN_ID, run.id());
        values.put(AoBulkItem.ACCREDITATION_ID, item.accreditationId());
        values.put(AoBulkItem.ACCRED_NUMBER, item.number());
        values.put(
                AoBulkItem.PROBLEM_TEXT, item.problem().map(BulkItemRow::text).orElse(null));
        values.put(AoBulkItem.REVISION, item.revision());
        item.before().ifPresent(before -> put(values, before));
        return values;
    }

    private static void put(Map<String, Object> values, Snapshot before) {
        values.put(AoBulkItem.WAS_VERSION, before.schemeVersion());
        values.put(AoBulkItem.WAS_LEVEL, before.level());
        values.put(AoBulkItem.WAS_STATE, before.status().at().state().code());
        values.put(AoBulkItem.WAS_APPEALED, before.status().at().underAppeal());
        values.put(AoBulkItem.WAS_REVIEW_ON, stored(before.status().reviewOn()));
        values.put(AoBulkItem.WAS_CHANGED_ON, before.status().changedOn().toString());
        values.put(AoBulkItem.WAS_DECIDED_BY, before.status().decidedBy().value());
        values.put(AoBulkItem.WAS_FROM, before.term().from().toString());
        values.put(AoBulkItem.WAS_EXPIRES_ON, stored(before.term().until()));
        values.put(AoBulkItem.WAS_GRACE_UNTIL, stored(before.term().graceUntil()));
        values.put(AoBulkItem.WAS_GRACE_COUNTS, before.term().graceCounts());
    }

    static BulkItem item(AoBulkItem row) {
        return new BulkItem(
                row.getID(),
                row.getAccreditationId(),
                row.getAccredNumber(),
                Optional.ofNullable(row.getProblemText()).map(BulkItemRow::problem),
                row.getWasState() == null ? Optional.empty() : Optional.of(snapshot(row)),
                row.getRevision(),
                Optional.ofNullable(row.getUndoingText())
                        .map(text -> new BulkItem.Undoing(
                                text.equals(UNDONE) ? Optional.empty() : Optional.of(problem(text)))));
    }

    private static Snapshot snapshot(AoBulkItem row) {
        return new Snapshot(
                row.getWasVersion(),
                row.getWasLevel(),
                new Status(
                        new LifecycleState(AccreditationState.ofCode(row.getWasState()), row.getWasAppealed()),
                        Days.optionalDay(row.getWasReviewOn()),
                        Days.day(row.getWasChangedOn()),
                        new PersonId(row.getWasDecidedBy())),
                new Term(
                        Days.day(row.getWasFrom()),
                        Days.optionalDay(row.getWasExpiresOn()),
                        Days.optionalDay(row.getWasGraceUntil()),
                        row.getWasGraceCounts()));
    }

    static void noteUndoing(AoBulkItem row, BulkItem item) {
        item.undoing()
                .ifPresent(tried -> row.setUndoingText(
                        tried.problem().map(BulkItemRow::text).orElse(UNDONE)));
    }

    private static String text(Problem problem) {
        return problem.arguments().stream()
                .map(argument -> "\n" + StoredArgument.write(argument))
                .collect(Collectors.joining("", problem.key(), ""));
    }

    private static Problem problem(String text) {
        List<String> lines = text.lines().toList();
        return new Problem(
                "",
                lines.get(0),
                lines.stream().skip(1).map(StoredArgument::read).toList());
    }

    private static String stored(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
