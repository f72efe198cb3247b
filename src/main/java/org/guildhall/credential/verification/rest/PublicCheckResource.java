package org.guildhall.credential.verification.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.credential.verification.CheckedNumber;
import org.guildhall.credential.verification.NumberCheck;
import org.guildhall.credential.verification.NumberView;
import org.guildhall.credential.verification.NumberViews;
import org.guildhall.platform.RateLimitKey;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.AttachedFile;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.RestDays;

/** The check by number that is open to everybody. */
@CheckedRequest
@Path("/public/checks/{number}")
@UnrestrictedAccess
public final class PublicCheckResource {
    private final NumberCheck check;
    private final NumberViews views;
    private final RateLimitKey visitors;
    private final Viewers viewers;

    @Inject
    public PublicCheckResource(NumberCheck check, NumberViews views, RateLimitKey visitors, Viewers viewers) {
        this.check = check;
        this.views = views;
        this.visitors = visitors;
        this.viewers = viewers;
    }

    /** How the accreditation stands today or on a day; unknown, mistyped and not public are one and the same. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response get(@PathParam("number") String number, @QueryParam("on") String on) {
        CheckedNumber found = find(number, on);
        return JsonBodies.ok(PublicCheckBody.of(found, views.view(found)));
    }

    /** A text to keep, which says who asked what and when and what the answer was. */
    @GET
    @Path("/proof")
    @Produces(MediaType.TEXT_PLAIN)
    @UnrestrictedAccess
    public Response proof(@PathParam("number") String number, @QueryParam("on") String on) {
        CheckedNumber found = find(number, on);
        String name = "check-" + found.entry().accreditation().number() + ".txt";
        return AttachedFile.of(name, "text/plain;charset=UTF-8", views.proof(found, viewers.current()));
    }

    private CheckedNumber find(String number, String on) {
        return check.find(visitors.current(), number, RestDays.readAny(on, "on"))
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.verify.number.unknown"));
    }

    /** An accreditation of a public scheme as it stands on the day asked about. */
    record PublicCheckBody(
            @JsonProperty String number,
            @JsonProperty boolean inForce,
            @JsonProperty String state,
            @JsonProperty String stateText,
            @JsonProperty String holderName,
            @JsonProperty String schemeName,
            @JsonProperty String level,
            @JsonProperty String scope,
            @JsonProperty String limitations,
            @JsonProperty String issuer,
            @JsonProperty String on,
            @JsonProperty String since,
            @JsonProperty String validUntil,
            @JsonProperty String graceUntil,
            @JsonProperty boolean underAppeal,
            @JsonProperty String reason,
            @JsonProperty String checkedAt) {
        static PublicCheckBody of(CheckedNumber found, NumberView view) {
            RegisterEntry entry = found.entry();
            return new PublicCheckBody(
                    view.number(),
                    view.inForce(),
                    view.state(),
                    view.stateText(),
                    view.holder(),
                    view.scheme(),
                    view.level(),
                    view.scope(),
                    view.limitations(),
                    view.issuer(),
                    entry.standing().on().toString(),
                    entry.standing().since().map(Object::toString).orElse(null),
                    entry.standing()
                            .lastDays()
                            .validUntil()
                            .map(Object::toString)
                            .orElse(null),
                    entry.standing()
                            .lastDays()
                            .graceUntil()
                            .map(Object::toString)
                            .orElse(null),
                    view.underAppeal(),
                    view.reason(),
                    found.at().toString());
        }
    }
}
