package org.guildhall.invitation.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.guildhall.invitation.Invitation;
import org.guildhall.invitation.InvitationAnswers;
import org.guildhall.invitation.InvitationReading;
import org.guildhall.membership.Membership;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;

/** The caller's own invitation, and their answer. */
@CheckedRequest
@Path("/communities/{space}/members/me/invitation")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class OwnInvitationResource {
    private final InvitationAnswers answers;
    private final InvitationReading reading;
    private final People people;
    private final Viewers viewers;

    @Inject
    public OwnInvitationResource(InvitationAnswers answers, InvitationReading reading, People people, Viewers viewers) {
        this.answers = answers;
        this.reading = reading;
        this.people = people;
        this.viewers = viewers;
    }

    /** The invitation, as long as it can be accepted. */
    @GET
    @LicensedOnly
    public Response own(@PathParam("space") String space) {
        Invitation own = answers.own(viewers.current(), PathKeys.space(space));
        Map<PersonId, Person> known = people.byIds(List.of(own.person(), own.inviter()));
        return JsonBodies.ok(
                InvitationBody.of(own, known.get(own.person()), known.get(own.inviter()), reading.today()));
    }

    /** Accepts it: the caller is a member from now on. */
    @POST
    @Path("/acceptance")
    @LicensedOnly
    public Response accept(@PathParam("space") String space) {
        Membership member = answers.accept(viewers.current(), PathKeys.space(space));
        return JsonBodies.ok(new AcceptedBody(
                member.person().value(), member.state().code(), member.since().toString()));
    }

    /** Declines it; it can still be accepted until its last day. */
    @DELETE
    @LicensedOnly
    public Response decline(@PathParam("space") String space) {
        answers.decline(viewers.current(), PathKeys.space(space));
        return Response.noContent().build();
    }

    /** The membership that has begun. */
    record AcceptedBody(
            @JsonProperty String person,
            @JsonProperty String state,
            @JsonProperty String since) {}
}
