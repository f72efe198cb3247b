package org.guildhall.accreditation.file.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.register.EntryBody;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.status.AccreditationService;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RateLimited;
import org.guildhall.platform.rest.RestDays;
import org.guildhall.platform.text.Parsing;

/** The check, and granting. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class AccreditationResource {
    private final CommunityService communities;
    private final Register register;
    private final AccreditationService service;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public AccreditationResource(
            CommunityService communities,
            Register register,
            AccreditationService service,
            AccreditationRights rights,
            Viewers viewers) {
        this.communities = communities;
        this.register = register;
        this.service = service;
        this.rights = rights;
        this.viewers = viewers;
    }

    @POST
    @Path("/accreditations")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response grant(@PathParam("space") String space, String body) {
        rights.requireAnywhere(viewers.current(), PathKeys.space(space), OfficerDuty.DECIDE);
        GrantBody grant = JsonBodies.read(body, GrantBody.class);
        NewAccreditation granted = service.grant(viewers.current(), PathKeys.space(space), grant.grant());
        return one(space, granted.number(), Optional.empty());
    }

    @GET
    @Path("/accreditations/{number}")
    @AnonymousSiteAccess
    public Response get(
            @PathParam("space") String space, @PathParam("number") String number, @QueryParam("on") String on) {
        communities.require(viewers.current(), PathKeys.space(space));
        return one(space, number, Parsing.text(on).map(day -> RestDays.read(day, "on")));
    }

    /** Whether a person is accredited today or on a day; the same answer for unknown people and for those who are not. */
    @GET
    @Path("/accreditation-check")
    @AnonymousSiteAccess
    @RateLimited
    public Response check(
            @PathParam("space") String space,
            @QueryParam("user") String user,
            @QueryParam("scheme") String scheme,
            @QueryParam("on") String on) {
        communities.require(viewers.current(), PathKeys.space(space));
        String username = Parsing.text(user)
                .orElseThrow(() -> RequestRefusedException.invalid("user", "guildhall.refusal.required", "user"));
        List<EntryBody> found = register
                .ofPerson(
                        viewers.current(),
                        PathKeys.space(space),
                        username,
                        Parsing.text(scheme),
                        Parsing.text(on).map(day -> RestDays.read(day, "on")))
                .stream()
                .map(entry -> EntryBody.of(entry, viewers.current()))
                .toList();
        return JsonBodies.ok(new CheckBody(found.stream().anyMatch(EntryBody::inForce), found));
    }

    private Response one(String space, String number, Optional<LocalDate> on) {
        return register.byNumber(viewers.current(), PathKeys.space(space), number, on)
                .map(entry -> JsonBodies.ok(EntryBody.of(entry, viewers.current())))
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.not-found"));
    }

    /** Whether anything found is in force, and what was found. */
    record CheckBody(
            @JsonProperty boolean inForce, @JsonProperty List<EntryBody> accreditations) {}
}
