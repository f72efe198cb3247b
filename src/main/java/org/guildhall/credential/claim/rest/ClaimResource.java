package org.guildhall.credential.claim.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.credential.claim.Claim;
import org.guildhall.credential.claim.ClaimForm;
import org.guildhall.credential.claim.ClaimReading;
import org.guildhall.credential.claim.ClaimReading.Entry;
import org.guildhall.credential.claim.ClaimReview;
import org.guildhall.credential.claim.ClaimService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.PersonNames;
import org.guildhall.platform.rest.RestDays;
import org.guildhall.platform.text.Cursor;

/** What people say they hold from elsewhere, and the checks of it. */
@CheckedRequest
@Path("/communities/{space}/claims")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ClaimResource {
    private final ClaimService service;
    private final ClaimReview review;
    private final ClaimReading reading;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public ClaimResource(
            ClaimService service,
            ClaimReview review,
            ClaimReading reading,
            AccreditationRights rights,
            Viewers viewers) {
        this.service = service;
        this.review = review;
        this.reading = reading;
        this.rights = rights;
        this.viewers = viewers;
    }

    /** Those that wait for a check, the longest waiting first, for those who run the accreditations. */
    @GET
    @LicensedOnly
    public Response waiting(
            @PathParam("space") String space, @QueryParam("after") String after, @QueryParam("size") String size) {
        rights.readable(viewers.current(), PathKeys.space(space));
        return page(
                reading.waiting(viewers.current(), PathKeys.space(space), cursor(after), PageSize.of(size, 200, 50)));
    }

    /** Those that were confirmed, the earliest first, for those who run the accreditations. */
    @GET
    @Path("/confirmed")
    @LicensedOnly
    public Response confirmed(
            @PathParam("space") String space, @QueryParam("after") String after, @QueryParam("size") String size) {
        rights.readable(viewers.current(), PathKeys.space(space));
        return page(
                reading.confirmed(viewers.current(), PathKeys.space(space), cursor(after), PageSize.of(size, 200, 50)));
    }

    private static Optional<Cursor> cursor(String after) {
        return Optional.ofNullable(after).flatMap(Cursor::of);
    }

    private static Response page(ClaimReading.Entries page) {
        return JsonBodies.ok(new PageBody<>(
                page.entries().stream().map(ClaimBody::of).toList(),
                page.next().map(Cursor::text).orElse(null)));
    }

    @GET
    @Path("/me")
    @LicensedOnly
    public Response own(@PathParam("space") String space) {
        return JsonBodies.ok(new PageBody<>(
                reading.own(viewers.current(), PathKeys.space(space)).stream()
                        .map(ClaimBody::of)
                        .toList(),
                null));
    }

    /** Claims something for the caller. */
    @POST
    @Path("/me")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response claim(@PathParam("space") String space, String body) {
        rights.writable(viewers.current(), PathKeys.space(space));
        ClaimForm form = JsonBodies.read(body, NewClaimBody.class).form();
        return one(
                space,
                service.claim(viewers.current(), PathKeys.space(space), form).id());
    }

    @GET
    @Path("/{claimId: [0-9]{1,18}}")
    @LicensedOnly
    public Response get(@PathParam("space") String space, @PathParam("claimId") long claimId) {
        return one(space, claimId);
    }

    /** Takes the caller's own claim back. */
    @DELETE
    @Path("/{claimId: [0-9]{1,18}}")
    @LicensedOnly
    public Response withdraw(@PathParam("space") String space, @PathParam("claimId") long claimId) {
        service.withdraw(viewers.current(), PathKeys.space(space), claimId);
        return Response.noContent().build();
    }

    /** Says that somebody else's claim was checked, how, and from which day it has to be checked again. */
    @POST
    @Path("/{claimId: [0-9]{1,18}}/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response check(@PathParam("space") String space, @PathParam("claimId") long claimId, String body) {
        rights.readable(viewers.current(), PathKeys.space(space));
        ClaimCheckBody check = JsonBodies.read(body, ClaimCheckBody.class);
        review.confirm(viewers.current(), PathKeys.space(space), claimId, check.how(), check.due());
        return one(space, claimId);
    }

    /** Says that somebody else's claim was found not to be so, and why. */
    @POST
    @Path("/{claimId: [0-9]{1,18}}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response reject(@PathParam("space") String space, @PathParam("claimId") long claimId, String body) {
        rights.readable(viewers.current(), PathKeys.space(space));
        String reason = JsonBodies.read(body, ClaimRejectionBody.class).reason();
        review.reject(viewers.current(), PathKeys.space(space), claimId, reason);
        return one(space, claimId);
    }

    /** Checks the credential that came with the claim once more. */
    @POST
    @Path("/{claimId: [0-9]{1,18}}/signature-check")
    @LicensedOnly
    public Response recheck(@PathParam("space") String space, @PathParam("claimId") long claimId) {
        service.recheck(viewers.current(), PathKeys.space(space), claimId);
        return one(space, claimId);
    }

    private Response one(String space, long id) {
        return JsonBodies.ok(ClaimBody.of(reading.one(viewers.current(), PathKeys.space(space), id)));
    }

    /** What is claimed; with a credential that is good in every way, the rest is taken from it. */
    record NewClaimBody(
            @JsonProperty String title,
            @JsonProperty String issuer,
            @JsonProperty String awardedOn,
            @JsonProperty String until,
            @JsonProperty String link,
            @JsonProperty String credential) {
        ClaimForm form() {
            return new ClaimForm(title, issuer, awardedOn, until, link, credential);
        }
    }

    /** A check by a person. */
    record ClaimCheckBody(
            @JsonProperty String how, @JsonProperty String nextDue) {
        Optional<LocalDate> due() {
            return RestDays.readAny(nextDue, "nextDue");
        }
    }

    /** Why it is not so. */
    record ClaimRejectionBody(@JsonProperty String reason) {}

    /** A claim as it stands today; only {@code confirmed} ones were checked by anybody or anything. */
    record ClaimBody(
            @JsonProperty long id,
            @JsonProperty String person,
            @JsonProperty String personName,
            @JsonProperty String title,
            @JsonProperty String issuer,
            @JsonProperty String awardedOn,
            @JsonProperty String until,
            @JsonProperty String link,
            @JsonProperty String standing,
            @JsonProperty boolean confirmed,
            @JsonProperty String finding,
            @JsonProperty String checkedBy,
            @JsonProperty String checkedOn,
            @JsonProperty String how,
            @JsonProperty String nextDue) {
        static ClaimBody of(Entry entry) {
            Claim claim = entry.claim();
            Optional<Claim.Check> check = claim.check();
            return new ClaimBody(
                    claim.id(),
                    claim.person().value(),
                    PersonNames.shown(entry.person()),
                    claim.content().title(),
                    claim.content().issuer(),
                    claim.content().awardedOn().toString(),
                    claim.content().until().map(LocalDate::toString).orElse(null),
                    claim.content().link(),
                    entry.standing().code(),
                    entry.standing().isConfirmed(),
                    claim.finding().orElse(null),
                    entry.checker().map(PersonNames::shown).orElse(null),
                    check.map(each -> each.on().toString()).orElse(null),
                    check.map(Claim.Check::how).orElse(null),
                    check.flatMap(Claim.Check::nextDue).map(LocalDate::toString).orElse(null));
        }
    }
}
