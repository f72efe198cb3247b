package org.guildhall.office.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.guildhall.membership.MembershipRights;
import org.guildhall.office.Office;
import org.guildhall.office.OfficeEntry;
import org.guildhall.office.OfficeForm;
import org.guildhall.office.OfficeKind;
import org.guildhall.office.OfficeReading;
import org.guildhall.office.OfficeService;
import org.guildhall.office.OfficeViews;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.EntityTags;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RateLimited;

/** The offices of a community with those who hold them today. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class OfficeResource {
    private final OfficeService service;
    private final OfficeReading reading;
    private final OfficeViews views;
    private final MembershipRights rights;
    private final Viewers viewers;

    @Inject
    public OfficeResource(
            OfficeService service, OfficeReading reading, OfficeViews views, MembershipRights rights, Viewers viewers) {
        this.service = service;
        this.reading = reading;
        this.views = views;
        this.rights = rights;
        this.viewers = viewers;
    }

    @GET
    @Path("/offices")
    @AnonymousSiteAccess
    @RateLimited
    public Response list(@PathParam("space") String space) {
        return JsonBodies.ok(new PageBody<>(
                reading.today(viewers.current(), PathKeys.space(space)).stream()
                        .map(this::body)
                        .toList(),
                null));
    }

    /** Adds an office, for those who look after the community. */
    @POST
    @Path("/offices")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response add(@PathParam("space") String space, String requestBody) {
        rights.changeable(viewers.current(), PathKeys.space(space));
        NewOfficeBody body = JsonBodies.read(requestBody, NewOfficeBody.class);
        Office added = service.add(viewers.current(), PathKeys.space(space), kind(body.kind()), body.form());
        return one(space, added.code());
    }

    private static OfficeKind kind(String code) {
        return Arrays.stream(OfficeKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.invalid(
                        "kind",
                        "guildhall.refusal.one-of",
                        "kind",
                        String.join(
                                ", ",
                                Arrays.stream(OfficeKind.values())
                                        .map(OfficeKind::code)
                                        .toList())));
    }

    /** One office with offers and terms that have yet to begin or are over, for those who look after the community. */
    @GET
    @Path("/offices/{office}")
    @LicensedOnly
    public Response get(@PathParam("space") String space, @PathParam("office") String office) {
        return one(space, office);
    }

    @PUT
    @Path("/offices/{office}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(
            @PathParam("space") String space,
            @PathParam("office") String office,
            @HeaderParam(EntityTags.IF_MATCH) String ifMatch,
            String requestBody) {
        rights.changeable(viewers.current(), PathKeys.space(space));
        OfficeSettingsBody body = JsonBodies.read(requestBody, OfficeSettingsBody.class);
        service.change(
                viewers.current(),
                PathKeys.space(space),
                office,
                body.form(),
                EntityTags.ifMatch(ifMatch, any -> read(space, office)));
        return one(space, office);
    }

    /** Removes an office that nobody holds and that is offered to nobody. */
    @DELETE
    @Path("/offices/{office}")
    @LicensedOnly
    public Response remove(@PathParam("space") String space, @PathParam("office") String office) {
        service.remove(viewers.current(), PathKeys.space(space), office);
        return Response.noContent().build();
    }

    private Response one(String space, String office) {
        return JsonBodies.ok(read(space, office));
    }

    private OfficeBody read(String space, String office) {
        return body(reading.one(viewers.current(), PathKeys.space(space), office));
    }

    private OfficeBody body(OfficeEntry entry) {
        return new OfficeBody(
                entry.office().code(),
                views.name(entry.office()),
                entry.office().description(),
                entry.office().wanted(),
                entry.isVacant(),
                entry.office().checklist(),
                entry.holders().stream()
                        .map(holder ->
                                TermBody.of(viewers.current(), entry.office().code(), holder))
                        .toList());
    }

    /** A new office: {@code kind} is a common one or {@code own}, which has a name. */
    record NewOfficeBody(
            @JsonProperty String kind,
            @JsonProperty String name,
            @JsonProperty String description,
            @JsonProperty boolean wanted,
            @JsonProperty List<String> checklist) {
        OfficeForm form() {
            return new OfficeSettingsBody(name, description, wanted, checklist).form();
        }
    }

    /** What is said of an office; the name is that of one's own office. */
    record OfficeSettingsBody(
            @JsonProperty String name,
            @JsonProperty String description,
            @JsonProperty boolean wanted,
            @JsonProperty List<String> checklist) {
        OfficeForm form() {
            List<String> lines = checklist == null ? List.of() : checklist;
            return new OfficeForm(
                    name,
                    description,
                    wanted,
                    String.join("\n", lines.stream().map(String::valueOf).toList()));
        }
    }

    /** An office with those who hold it, the name in the caller's language. */
    record OfficeBody(
            @JsonProperty String code,
            @JsonProperty String name,
            @JsonProperty String description,
            @JsonProperty boolean wanted,
            @JsonProperty boolean vacant,
            @JsonProperty List<String> checklist,
            @JsonProperty List<TermBody> holders) {}
}
