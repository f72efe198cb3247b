package org.guildhall.membership.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.AccreditedSentence;
import org.guildhall.membership.AccreditedToday;
import org.guildhall.membership.BoundaryUndo;
import org.guildhall.membership.Exemption;
import org.guildhall.membership.ExemptionService;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;

/** The boundary of a community: how its members stand to it, who is exempt, and taking back that it was moved. */
@CheckedRequest
@Path("/communities/{space}/boundary")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class BoundaryResource {
    private final CommunityService communities;
    private final AccreditedSentence accredited;
    private final ExemptionService exemptions;
    private final BoundaryUndo undo;
    private final MembershipRights rights;
    private final Viewers viewers;

    @Inject
    public BoundaryResource(
            CommunityService communities,
            AccreditedSentence accredited,
            ExemptionService exemptions,
            BoundaryUndo undo,
            MembershipRights rights,
            Viewers viewers) {
        this.communities = communities;
        this.accredited = accredited;
        this.exemptions = exemptions;
        this.undo = undo;
        this.rights = rights;
        this.viewers = viewers;
    }

    /** How people come in, and how many members are accredited today as far as the caller may know. */
    @GET
    @AnonymousSiteAccess
    public Response get(@PathParam("space") String space) {
        return JsonBodies.ok(body(communities.require(viewers.current(), PathKeys.space(space))));
    }

    /** Takes it back that only accredited people may be members. */
    @POST
    @Path("/undo")
    @LicensedOnly
    public Response undo(@PathParam("space") String space) {
        return JsonBodies.ok(body(undo.undo(viewers.current(), PathKeys.space(space))));
    }

    /** Members who may stay without an accreditation. */
    @GET
    @Path("/exemptions")
    @LicensedOnly
    public Response exemptions(@PathParam("space") String space) {
        return JsonBodies.ok(exemptions.all(viewers.current(), PathKeys.space(space)).stream()
                .map(ExemptionBody::of)
                .toList());
    }

    /** Lets a member stay without an accreditation. */
    @PUT
    @Path("/exemptions/{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response exempt(@PathParam("space") String space, @PathParam("person") String person, String body) {
        rights.changeable(viewers.current(), PathKeys.space(space));
        String reason = JsonBodies.read(body, ExemptBody.class).exemptReason();
        return JsonBodies.ok(ExemptionBody.of(
                exemptions.exempt(viewers.current(), PathKeys.space(space), PathKeys.person(person), reason)));
    }

    /** Ends that a member may stay without an accreditation. */
    @DELETE
    @Path("/exemptions/{person}")
    @LicensedOnly
    public Response end(@PathParam("space") String space, @PathParam("person") String person) {
        Membership member = exemptions.end(viewers.current(), PathKeys.space(space), PathKeys.person(person));
        return JsonBodies.ok(new LastDayBody(
                member.person().value(),
                member.staysUntil().map(Object::toString).orElse(null)));
    }

    private BoundaryBody body(Community community) {
        return new BoundaryBody(
                community.joinPolicy().code(),
                accredited
                        .numbers(viewers.current(), community)
                        .map(TodayBody::of)
                        .orElse(null));
    }

    /** A boundary; without numbers where they are not for the caller. */
    record BoundaryBody(
            @JsonProperty String joinPolicy, @JsonProperty TodayBody accreditedToday) {}

    /**
     * How the members stand to it today: all of them, those who are accredited, those who are not and may stay, the others,
     * and the first of the last days that the others have.
     */
    record TodayBody(
            @JsonProperty int members,
            @JsonProperty int accredited,
            @JsonProperty int exempt,
            @JsonProperty int waiting,
            @JsonProperty String firstLastDay) {
        static TodayBody of(AccreditedToday today) {
            return new TodayBody(
                    today.members(),
                    today.accredited(),
                    today.exempt(),
                    today.waiting(),
                    today.until().map(Object::toString).orElse(null));
        }
    }

    /** Why a member is exempt. */
    record ExemptBody(@JsonProperty String exemptReason) {}

    /** A member who was exempt, and the last day as a member as far as there is one. */
    record LastDayBody(
            @JsonProperty String person, @JsonProperty String staysUntil) {}

    /** An exemption: the stored keys of the member and of whoever has decided so, when, and why. */
    record ExemptionBody(
            @JsonProperty String person,
            @JsonProperty String exemptBy,
            @JsonProperty String exemptAt,
            @JsonProperty String exemptReason) {
        static ExemptionBody of(Exemption exemption) {
            PersonId member = exemption.member().person();
            return new ExemptionBody(
                    member.value(), exemption.by().value(), exemption.at().toString(), exemption.reason());
        }
    }
}
