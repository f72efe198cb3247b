package org.guildhall.accreditation.record.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.function.Consumer;
import org.guildhall.accreditation.record.Checkpoints;
import org.guildhall.accreditation.record.RecordPage;
import org.guildhall.accreditation.record.RecordRequest;
import org.guildhall.accreditation.record.RecordService;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.audit.AuditQuery;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.AttachedFile;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RestDays;
import org.guildhall.platform.text.Parsing;

/** The record of changes: its entries, whether it is intact, and what is needed to check that elsewhere and later. */
@CheckedRequest
@Path("/communities/{space}/record")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RecordResource {
    private final RecordService record;
    private final Checkpoints checkpoints;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public RecordResource(RecordService record, Checkpoints checkpoints, AccreditationRights rights, Viewers viewers) {
        this.record = record;
        this.checkpoints = checkpoints;
        this.rights = rights;
        this.viewers = viewers;
    }

    @GET
    @LicensedOnly
    public Response list(
            @PathParam("space") String space,
            @QueryParam("number") String number,
            @QueryParam("what") String what,
            @QueryParam("actor") String actor,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("order") String order,
            @QueryParam("after") String after,
            @QueryParam("size") String size) {
        rights.readable(viewers.current(), PathKeys.space(space));
        RecordPage page = record.page(
                viewers.current(),
                PathKeys.space(space),
                new RecordRequest(
                        Parsing.text(number),
                        Parsing.text(what),
                        Parsing.text(actor),
                        RestDays.readAny(from, "from"),
                        RestDays.readAny(until, "until"),
                        order(order),
                        Parsing.text(after),
                        PageSize.of(size, AuditQuery.LARGEST, 50)));
        return JsonBodies.ok(new PageBody<>(
                page.entries().stream().map(RecordEntryBody::of).toList(),
                page.next().orElse(null)));
    }

    /** Checks every entry. */
    @GET
    @Path("/verification")
    @LicensedOnly
    public Response verify(@PathParam("space") String space) {
        return JsonBodies.ok(RecordCheckBody.of(record.verify(viewers.current(), PathKeys.space(space))));
    }

    /** Every entry as it is stored, one JSON object a line, the oldest first: enough to recompute all hashes. */
    @GET
    @Path("/export")
    @Produces("application/x-ndjson")
    @LicensedOnly
    public Response export(@PathParam("space") String space) {
        SpaceKey key = PathKeys.space(space);
        Consumer<Consumer<ChainEntry>> entries = record.export(viewers.current(), key);
        StreamingOutput lines = out -> {
            try (RecordLines writer = new RecordLines(out)) {
                entries.accept(writer::write);
            }
        };
        return AttachedFile.of("record-" + fileName(key) + ".jsonl", "application/x-ndjson;charset=UTF-8", lines);
    }

    /** A signed statement of how long the record is and what it ends with, to be kept elsewhere. */
    @GET
    @Path("/checkpoint")
    @Produces("application/jose")
    @LicensedOnly
    public Response checkpoint(@PathParam("space") String space) {
        SpaceKey key = PathKeys.space(space);
        return AttachedFile.of(
                "checkpoint-" + fileName(key) + ".jws", "application/jose", checkpoints.export(viewers.current(), key));
    }

    /** Whether a checkpoint of before agrees with the record as it is now. */
    @POST
    @Path("/checkpoint-comparison")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response compare(@PathParam("space") String space, String body) {
        rights.readable(viewers.current(), PathKeys.space(space));
        CheckpointBody sent = JsonBodies.read(body, CheckpointBody.class);
        Checkpoints.Agreement agreement =
                checkpoints.compare(viewers.current(), PathKeys.space(space), sent.checkpoint(), sent.extent());
        return JsonBodies.ok(new AgreementBody(agreement.code()));
    }

    /** Erases all that was written with an entry, for good, and records that. */
    @DELETE
    @Path("/{position: [0-9]{1,18}}/words")
    @LicensedOnly
    public Response eraseWords(@PathParam("space") String space, @PathParam("position") long position) {
        record.eraseWords(viewers.current(), PathKeys.space(space), position);
        return Response.noContent().build();
    }

    private static String fileName(SpaceKey space) {
        return space.value().replaceAll("[^A-Za-z0-9]", "");
    }

    private static AuditQuery.Order order(String text) {
        return switch (Parsing.text(text).orElse("latest")) {
            case "latest" -> AuditQuery.Order.LATEST_FIRST;
            case "oldest" -> AuditQuery.Order.OLDEST_FIRST;
            default ->
                throw RequestRefusedException.invalid("order", "guildhall.refusal.one-of", "order", "latest, oldest");
        };
    }

    /** An entry; words are empty when nothing was written, when it is erased, and for those who may not read it. */
    record RecordEntryBody(
            @JsonProperty long position,
            @JsonProperty String recordedAt,
            @JsonProperty String actor,
            @JsonProperty String what,
            @JsonProperty String subject,
            @JsonProperty String effectiveOn,
            @JsonProperty JsonNode detail,
            @JsonProperty Map<String, String> words,
            @JsonProperty boolean wordsErased,
            @JsonProperty String hash) {
        static RecordEntryBody of(AuditRecord entry) {
            return new RecordEntryBody(
                    entry.position(),
                    entry.recordedAt().toString(),
                    entry.actor().value(),
                    entry.what(),
                    entry.subject(),
                    entry.effectiveOn().toString(),
                    entry.detail().tree(),
                    entry.words().texts(),
                    entry.erased(),
                    entry.hash());
        }
    }

    /** Whether the record is intact: how many entries are in order, what the last of them hashes to, and the first fault. */
    record RecordCheckBody(
            @JsonProperty boolean intact,
            @JsonProperty long entries,
            @JsonProperty String head,
            @JsonProperty Long faultAt,
            @JsonProperty String fault) {
        static RecordCheckBody of(ChainVerdict verdict) {
            return new RecordCheckBody(
                    verdict.isIntact(),
                    verdict.entries(),
                    verdict.head(),
                    verdict.fault().map(ChainVerdict.Fault::position).orElse(null),
                    verdict.fault().map(fault -> fault.kind().code()).orElse(null));
        }
    }

    /**
     * A checkpoint that was downloaded before: a compact JWS.
     *
     * @param since whether only entries after it are checked; null for no
     */
    record CheckpointBody(
            @JsonProperty String checkpoint, @JsonProperty Boolean since) {
        Checkpoints.Extent extent() {
            return Boolean.TRUE.equals(since) ? Checkpoints.Extent.SINCE : Checkpoints.Extent.WHOLE;
        }
    }

    /** What a checkpoint is worth: agrees, differs, broken or not-ours. */
    record AgreementBody(@JsonProperty String agreement) {}
}
