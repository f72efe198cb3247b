package org.guildhall.accreditation.exchange.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.exchange.ImportField;
import org.guildhall.accreditation.exchange.ImportFile;
import org.guildhall.accreditation.exchange.ImportReports;
import org.guildhall.accreditation.exchange.ImportService;
import org.guildhall.accreditation.exchange.ImportUploads;
import org.guildhall.accreditation.exchange.ReportPage;
import org.guildhall.accreditation.exchange.RowResult;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.AttachedFile;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.EntityTags;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PathKeys;

/** Files on their way into the register. */
@CheckedRequest
@Path("/communities/{space}/imports")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ImportResource {
    private final ImportUploads uploads;
    private final ImportService imports;
    private final ImportReports reports;
    private final Viewers viewers;

    @Inject
    public ImportResource(ImportUploads uploads, ImportService imports, ImportReports reports, Viewers viewers) {
        this.uploads = uploads;
        this.imports = imports;
        this.reports = reports;
        this.viewers = viewers;
    }

    @GET
    @LicensedOnly
    public Response list(@PathParam("space") String space) {
        return JsonBodies.ok(new PageBody<>(
                imports.latest(viewers.current(), PathKeys.space(space)).stream()
                        .map(this::body)
                        .toList(),
                null));
    }

    /** The file itself is the body; the parameter delimiter, if any, is what parts its cells. */
    @POST
    @Consumes("text/csv")
    @LicensedOnly
    public Response upload(
            @PathParam("space") String space,
            @QueryParam("name") String name,
            @QueryParam("delimiter") String delimiter,
            InputStream file) {
        return JsonBodies.status(
                201, body(uploads.upload(viewers.current(), PathKeys.space(space), name, delimiter, file)));
    }

    @GET
    @Path("/{importId: [0-9]{1,18}}")
    @LicensedOnly
    public Response get(@PathParam("space") String space, @PathParam("importId") long importId) {
        return JsonBodies.ok(body(imports.require(viewers.current(), PathKeys.space(space), importId)));
    }

    /** Stores what the columns mean and starts the dry run. */
    @PUT
    @Path("/{importId: [0-9]{1,18}}/columns")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response check(
            @PathParam("space") String space,
            @PathParam("importId") long importId,
            @HeaderParam(EntityTags.IF_MATCH) String ifMatch,
            String body) {
        imports.require(viewers.current(), PathKeys.space(space), importId);
        ColumnsBody columns = JsonBodies.read(body, ColumnsBody.class);
        return JsonBodies.ok(body(imports.check(
                viewers.current(),
                PathKeys.space(space),
                importId,
                columns.columns() == null ? List.of() : columns.columns(),
                columns.scheme(),
                EntityTags.ifMatch(ifMatch, this::body))));
    }

    /** Imports what the dry run accepted. */
    @POST
    @Path("/{importId: [0-9]{1,18}}/run")
    @LicensedOnly
    public Response run(@PathParam("space") String space, @PathParam("importId") long importId) {
        return JsonBodies.ok(body(imports.run(viewers.current(), PathKeys.space(space), importId)));
    }

    /** Resumes an interrupted step. */
    @POST
    @Path("/{importId: [0-9]{1,18}}/resumption")
    @LicensedOnly
    public Response resume(@PathParam("space") String space, @PathParam("importId") long importId) {
        return JsonBodies.ok(body(imports.resume(viewers.current(), PathKeys.space(space), importId)));
    }

    /** Stops it; what was carried out stays. */
    @DELETE
    @Path("/{importId: [0-9]{1,18}}")
    @LicensedOnly
    public Response cancel(@PathParam("space") String space, @PathParam("importId") long importId) {
        return JsonBodies.ok(body(imports.cancel(viewers.current(), PathKeys.space(space), importId)));
    }

    @GET
    @Path("/{importId: [0-9]{1,18}}/rows")
    @LicensedOnly
    public Response rows(
            @PathParam("space") String space,
            @PathParam("importId") long importId,
            @QueryParam("outcome") String outcome,
            @QueryParam("after") String after) {
        imports.require(viewers.current(), PathKeys.space(space), importId);
        ReportPage page = imports.report(viewers.current(), PathKeys.space(space), importId, kind(outcome), after);
        return JsonBodies.ok(new PageBody<>(
                page.rows().stream().map(this::rowBody).toList(), page.next().orElse(null)));
    }

    /** The refused rows as CSV, with the reasons. */
    @GET
    @Path("/{importId: [0-9]{1,18}}/errors.csv")
    @Produces({"text/csv", "application/json"})
    @LicensedOnly
    public Response errors(@PathParam("space") String space, @PathParam("importId") long importId) {
        imports.require(viewers.current(), PathKeys.space(space), importId);
        StreamingOutput content = out -> imports.errors(
                viewers.current(),
                PathKeys.space(space),
                importId,
                new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return AttachedFile.of("import-" + importId + "-refused.csv", "text/csv;charset=UTF-8", content);
    }

    private static Optional<RowResult.Kind> kind(String outcome) {
        if (outcome == null || outcome.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(RowResult.Kind.ofCode(outcome)
                .orElseThrow(() -> RequestRefusedException.invalid(
                        "outcome", "guildhall.refusal.one-of", "outcome", "created, changed, unchanged, refused")));
    }

    private ImportBody body(ImportFile file) {
        return new ImportBody(
                file.id(),
                file.name(),
                file.state().code(),
                imports.isStalled(file),
                file.rows(),
                file.percent(),
                file.counts().created(),
                file.counts().changed(),
                file.counts().unchanged(),
                file.counts().refused(),
                file.headers(),
                file.columns().fields().stream()
                        .map(field -> field.map(ImportField::code).orElse(""))
                        .toList());
    }

    private RowBody rowBody(RowResult row) {
        return new RowBody(row.row(), row.kind().code(), row.label(), row.number(), reports.words(row));
    }

    /** What the columns mean, in their order, empty for one left out; and the scheme of rows that name none. */
    record ColumnsBody(
            @JsonProperty List<String> columns,
            @JsonProperty String scheme) {}

    /** A file and how far it is; the counts are those of the present step. */
    record ImportBody(
            @JsonProperty long id,
            @JsonProperty String name,
            @JsonProperty String state,
            @JsonProperty boolean stalled,
            @JsonProperty int rows,
            @JsonProperty int percent,
            @JsonProperty int created,
            @JsonProperty int changed,
            @JsonProperty int unchanged,
            @JsonProperty int refused,
            @JsonProperty List<String> headers,
            @JsonProperty List<String> columns) {}

    /** The result of a row, and why. */
    record RowBody(
            @JsonProperty int row,
            @JsonProperty String outcome,
            @JsonProperty String label,
            @JsonProperty String number,
            @JsonProperty String notes) {}
}
