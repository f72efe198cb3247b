package org.guildhall.membership.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guildhall.membership.EndedMembershipService;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;

/** Ending somebody's membership, and taking back what was ended. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class EndedMemberResource {
    private final EndedMembershipService ended;
    private final MembershipRights rights;
    private final People people;
    private final Viewers viewers;

    @Inject
    public EndedMemberResource(EndedMembershipService ended, MembershipRights rights, People people, Viewers viewers) {
        this.ended = ended;
        this.rights = rights;
        this.people = people;
        this.viewers = viewers;
    }

    /** Ends somebody's membership for a reason that the person can read. */
    @DELETE
    @Path("/members/{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response end(@PathParam("space") String space, @PathParam("person") String person, String requestBody) {
        rights.changeable(viewers.current(), PathKeys.space(space));
        EndBody body = JsonBodies.read(requestBody, EndBody.class);
        ended.end(viewers.current(), PathKeys.space(space), PathKeys.person(person), body.reason());
        return Response.noContent().build();
    }

    /** Takes back that somebody's membership was ended. */
    @POST
    @Path("/members/{person}/restoration")
    @LicensedOnly
    public Response takeBack(@PathParam("space") String space, @PathParam("person") String person) {
        return JsonBodies.ok(body(ended.takeBack(viewers.current(), PathKeys.space(space), PathKeys.person(person))));
    }

    /** Takes back one's own leaving, or brings back what one had said before. */
    @POST
    @Path("/members/me/restoration")
    @LicensedOnly
    public Response takeLeavingBack(@PathParam("space") String space) {
        return JsonBodies.ok(body(ended.takeLeavingBack(viewers.current(), PathKeys.space(space))));
    }

    private MemberResource.MemberBody body(Membership back) {
        return MemberResource.MemberBody.of(
                viewers.current(), back, people.byIds(List.of(back.person())).get(back.person()), true);
    }

    /** Why a membership is ended. */
    record EndBody(@JsonProperty String reason) {}
}
