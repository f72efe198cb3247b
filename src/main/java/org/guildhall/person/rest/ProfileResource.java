package org.guildhall.person.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.guildhall.membership.Audience;
import org.guildhall.person.Consent;
import org.guildhall.person.ProfileService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.EntityTags;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PathKeys;

/** What the caller says of themselves in a community, and who sees it. */
@CheckedRequest
@Path("/communities/{space}/profile/me")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProfileResource {
    private final ProfileService service;
    private final Viewers viewers;

    @Inject
    public ProfileResource(ProfileService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    @GET
    @LicensedOnly
    public Response own(@PathParam("space") String space) {
        return JsonBodies.ok(ProfileBody.of(service.own(viewers.current(), PathKeys.space(space))));
    }

    /** Puts a profile in the place of the one that is there: what is left out is said no more. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(
            @PathParam("space") String space, @HeaderParam(EntityTags.IF_MATCH) String ifMatch, String body) {
        service.requireMember(viewers.current(), PathKeys.space(space));
        ProfileBody input = JsonBodies.read(body, ProfileBody.class);
        return JsonBodies.ok(ProfileBody.of(service.change(
                viewers.current(),
                PathKeys.space(space),
                input.input(),
                EntityTags.ifMatch(ifMatch, ProfileBody::of))));
    }

    /** Erases the profile, and the decisions on it. */
    @DELETE
    @LicensedOnly
    public Response erase(@PathParam("space") String space) {
        service.erase(viewers.current(), PathKeys.space(space));
        return Response.noContent().build();
    }

    /** The caller's latest decisions on who sees what, the latest first. */
    @GET
    @Path("/consents")
    @LicensedOnly
    public Response consents(@PathParam("space") String space) {
        return JsonBodies.ok(new PageBody<>(
                service.consents(viewers.current(), PathKeys.space(space)).stream()
                        .map(ConsentBody::of)
                        .toList(),
                null));
    }

    /** A decision; the audience is null where the part was taken away. */
    record ConsentBody(
            @JsonProperty String field,
            @JsonProperty String audience,
            @JsonProperty String at) {
        static ConsentBody of(Consent consent) {
            return new ConsentBody(
                    consent.change().field().code(),
                    consent.change().audience().map(Audience::code).orElse(null),
                    consent.at().toString());
        }
    }
}
