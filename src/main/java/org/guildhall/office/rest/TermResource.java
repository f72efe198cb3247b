package org.guildhall.office.rest;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.membership.MembershipRights;
import org.guildhall.office.Offer;
import org.guildhall.office.OfficeReading;
import org.guildhall.office.OfficeTerm;
import org.guildhall.office.TermHolders;
import org.guildhall.office.TermService;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RestDays;

/** Terms of office: offered by those who look after the community, answered by those to whom they are offered. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TermResource {
    private final TermService service;
    private final OfficeReading reading;
    private final TermHolders holders;
    private final MembershipRights rights;
    private final Viewers viewers;

    @Inject
    public TermResource(
            TermService service, OfficeReading reading, TermHolders holders, MembershipRights rights, Viewers viewers) {
        this.service = service;
        this.reading = reading;
        this.holders = holders;
        this.rights = rights;
        this.viewers = viewers;
    }

    /** Every term of an office, those that are open first, for those who look after the community. */
    @GET
    @Path("/offices/{office}/terms")
    @LicensedOnly
    public Response list(@PathParam("space") String space, @PathParam("office") String office) {
        return JsonBodies.ok(new PageBody<>(
                Stream.concat(
                                reading.one(viewers.current(), PathKeys.space(space), office).holders().stream(),
                                reading.closed(viewers.current(), PathKeys.space(space), office).stream())
                        .map(holder -> TermBody.of(viewers.current(), office, holder))
                        .toList(),
                null));
    }

    /** Offers an office to a member. */
    @POST
    @Path("/offices/{office}/terms")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response offer(@PathParam("space") String space, @PathParam("office") String office, String requestBody) {
        rights.changeable(viewers.current(), PathKeys.space(space));
        Offer offer = JsonBodies.read(requestBody, OfferBody.class).offer();
        return body(service.offer(viewers.current(), PathKeys.space(space), office, offer));
    }

    /** What the caller holds and is offered. */
    @GET
    @Path("/office-terms/me")
    @LicensedOnly
    public Response own(@PathParam("space") String space) {
        return JsonBodies.ok(new PageBody<>(
                reading.own(viewers.current(), PathKeys.space(space)).stream()
                        .map(own -> one(own.term()))
                        .toList(),
                null));
    }

    @POST
    @Path("/office-terms/{termId: [0-9]{1,18}}/acceptance")
    @LicensedOnly
    public Response accept(@PathParam("space") String space, @PathParam("termId") long termId) {
        return body(service.accept(viewers.current(), PathKeys.space(space), termId));
    }

    @POST
    @Path("/office-terms/{termId: [0-9]{1,18}}/refusal")
    @LicensedOnly
    public Response decline(@PathParam("space") String space, @PathParam("termId") long termId) {
        return body(service.decline(viewers.current(), PathKeys.space(space), termId));
    }

    @POST
    @Path("/office-terms/{termId: [0-9]{1,18}}/resignation")
    @LicensedOnly
    public Response stepDown(@PathParam("space") String space, @PathParam("termId") long termId) {
        return body(service.stepDown(viewers.current(), PathKeys.space(space), termId));
    }

    /** Says which lines of the hand-over list are done, for the holder and for those who look after the community. */
    @PUT
    @Path("/office-terms/{termId: [0-9]{1,18}}/hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response handOver(@PathParam("space") String space, @PathParam("termId") long termId, String requestBody) {
        service.requireHandOver(viewers.current(), PathKeys.space(space), termId);
        List<String> done = JsonBodies.read(requestBody, HandOverBody.class).done();
        return body(
                service.handOver(viewers.current(), PathKeys.space(space), termId, done == null ? List.of() : done));
    }

    /** Takes an offer back, or ends a term, for those who look after the community. */
    @DELETE
    @Path("/office-terms/{termId: [0-9]{1,18}}")
    @LicensedOnly
    public Response end(@PathParam("space") String space, @PathParam("termId") long termId) {
        service.end(viewers.current(), PathKeys.space(space), termId);
        return Response.noContent().build();
    }

    private Response body(OfficeTerm term) {
        return JsonBodies.ok(one(term));
    }

    private TermBody one(OfficeTerm term) {
        return TermBody.of(viewers.current(), term.office(), holders.of(term));
    }

    /** To whom an office is offered and for how long: up to a last day, for a number of months, or without an end. */
    record OfferBody(
            @JsonProperty String person,
            @JsonProperty String begins,
            @JsonProperty String ends,
            @JsonProperty Integer months) {
        Offer offer() {
            PersonId member = PersonId.read(person)
                    .orElseThrow(() -> RequestRefusedException.invalid("person", "guildhall.office.members-only"));
            return new Offer(
                    member,
                    RestDays.read(begins, "begins"),
                    RestDays.readAny(ends, "ends"),
                    Optional.ofNullable(months));
        }
    }

    /** Lines of the hand-over list that are done. */
    record HandOverBody(@JsonProperty List<String> done) {}
}
