package org.guildhall.accreditation.bulk.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.bulk.BulkChanges;
import org.guildhall.accreditation.bulk.BulkHistory;
import org.guildhall.accreditation.bulk.BulkItem;
import org.guildhall.accreditation.bulk.BulkRun;
import org.guildhall.accreditation.bulk.PlannedChange;
import org.guildhall.accreditation.register.EntryBody;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.ErrorBody;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.text.Parsing;

/** Changes to many accreditations: preview, run, list and undo. */
@CheckedRequest
@Path("/communities/{space}/accreditation-changes")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class BulkResource {
    private final BulkChanges changes;
    private final BulkHistory history;
    private final AccreditationRights rights;
    private final Viewers viewers;
    private final Messages texts;

    @Inject
    public BulkResource(
            BulkChanges changes, BulkHistory history, AccreditationRights rights, Viewers viewers, Messages texts) {
        this.changes = changes;
        this.history = history;
        this.rights = rights;
        this.viewers = viewers;
        this.texts = texts;
    }

    /** Previews the change of each accreditation; stores nothing. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response preview(@PathParam("space") String space, String body) {
        rights.requireAnywhere(viewers.current(), PathKeys.space(space), OfficerDuty.DECIDE);
        BulkWishBody wish = JsonBodies.read(body, BulkWishBody.class);
        List<PlannedBody> planned =
                changes.preview(viewers.current(), PathKeys.space(space), wish.numbersGiven(), wish.wanted()).stream()
                        .map(this::planned)
                        .toList();
        return JsonBodies.ok(new PageBody<>(planned, null));
    }

    /** Makes the change to those named, unless they have changed since the preview. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response run(@PathParam("space") String space, String body) {
        rights.requireAnywhere(viewers.current(), PathKeys.space(space), OfficerDuty.DECIDE);
        BulkOrderBody order = JsonBodies.read(body, BulkOrderBody.class);
        BulkRun run = changes.run(viewers.current(), PathKeys.space(space), order.order());
        return one(space, run.id());
    }

    @GET
    @LicensedOnly
    public Response list(
            @PathParam("space") String space, @QueryParam("after") String after, @QueryParam("size") String size) {
        rights.readable(viewers.current(), PathKeys.space(space));
        int most = PageSize.of(size, 200, 50);
        Optional<Long> below = Parsing.id(after);
        List<BulkRunBody> runs = history.latest(viewers.current(), PathKeys.space(space), below, most).stream()
                .map(summary -> BulkRunBody.of(summary, null))
                .toList();
        String next = runs.size() == most ? String.valueOf(runs.get(most - 1).id()) : null;
        return JsonBodies.ok(new PageBody<>(runs, next));
    }

    @GET
    @Path("/{runId: [0-9]{1,18}}")
    @LicensedOnly
    public Response get(@PathParam("space") String space, @PathParam("runId") long runId) {
        return one(space, runId);
    }

    @POST
    @Path("/{runId: [0-9]{1,18}}/undo")
    @LicensedOnly
    public Response undo(@PathParam("space") String space, @PathParam("runId") long runId) {
        history.undo(viewers.current(), PathKeys.space(space), runId);
        return one(space, runId);
    }

    private Response one(String space, long runId) {
        BulkHistory.RunDetails detail = history.one(viewers.current(), PathKeys.space(space), runId);
        return JsonBodies.ok(BulkRunBody.of(
                detail.summary(),
                detail.items().stream().map(line -> item(line.item())).toList()));
    }

    private PlannedBody planned(PlannedChange change) {
        return new PlannedBody(
                change.present().accreditation().number(),
                change.fingerprint(),
                EntryBody.of(change.present(), viewers.current()),
                change.after()
                        .map(after -> EntryBody.of(after, viewers.current()))
                        .orElse(null),
                change.problems().stream().findFirst().map(this::error).orElse(null));
    }

    private BulkItemBody item(BulkItem item) {
        return new BulkItemBody(
                item.number(),
                item.isDone(),
                item.isUndone(),
                item.problem()
                        .or(() -> item.undoing().flatMap(BulkItem.Undoing::problem))
                        .map(this::error)
                        .orElse(null));
    }

    private ErrorBody.Error error(Problem problem) {
        return ErrorBody.error(problem, texts);
    }
}
