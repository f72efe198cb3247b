package org.guildhall.accreditation.bulk.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.guildhall.accreditation.bulk.BulkHistory;
import org.guildhall.accreditation.bulk.BulkRun;
import org.guildhall.platform.rest.PersonNames;

/** A change that was made to many; the items are there when one run is asked for. */
record BulkRunBody(
        @JsonProperty long id,
        @JsonProperty String change,
        @JsonProperty String on,
        @JsonProperty String reason,
        @JsonProperty String by,
        @JsonProperty String at,
        @JsonProperty int done,
        @JsonProperty int left,
        @JsonProperty int undone,
        @JsonProperty boolean undoable,
        @JsonProperty List<BulkItemBody> items) {
    static BulkRunBody of(BulkHistory.RunSummary summary, List<BulkItemBody> items) {
        BulkRun run = summary.run();
        return new BulkRunBody(
                run.id(),
                run.change().action().code(),
                run.change().on().orElseThrow().toString(),
                run.change().reason(),
                PersonNames.shown(summary.actor()),
                run.ranAt().toString(),
                run.done(),
                run.left(),
                run.undone(),
                summary.canBeUndone(),
                items);
    }
}
