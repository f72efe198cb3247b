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
import org.guildhall.accreditation.register.AccreditationCheck;
import org.guildhall.accreditation.register.EntryBody;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntries;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.status.AccreditationService;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageSize;
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
    private final AccreditationCheck check;
    private final AccreditationService service;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public AccreditationResource(
            CommunityService communities,
            Register register,
            AccreditationCheck check,
            AccreditationService service,
            AccreditationRights rights,
            Viewers viewers) {
        this.communities = communities;
        this.register = register;
        this.check = check;
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

    /**
     * Whether a person is accredited today or on a day; the same answer for unknown people and for those who are not.
     *
     * @param user the user name of one person, or else {@code q}
     * @param q a name, the beginning of one, a user name or a number
     */
    @GET
    @Path("/accreditation-check")
    @AnonymousSiteAccess
    @RateLimited
    public Response check(
            @PathParam("space") String space,
            @QueryParam("user") String user,
            @QueryParam("q") String q,
            @QueryParam("scheme") String scheme,
            @QueryParam("on") String on,
            @QueryParam("after") String after,
            @QueryParam("size") String size) {
        communities.require(viewers.current(), PathKeys.space(space));
        Optional<LocalDate> day = Parsing.text(on).map(text -> RestDays.read(text, "on"));
        Optional<String> username = Parsing.text(user);
        if (username.isPresent() == Parsing.text(q).isPresent()) {
            throw RequestRefusedException.invalid("q", "guildhall.accreditation.check.one-of");
        }
        return JsonBodies.ok(username.map(
                        name -> CheckBody.ofPerson(ofPerson(space, name, scheme, day), viewers.current()))
                .orElseGet(() -> CheckBody.ofSearch(
                        check.matches(
                                viewers.current(),
                                PathKeys.space(space),
                                new AccreditationCheck.Asked(
                                        Parsing.text(q).orElseThrow(),
                                        Parsing.text(scheme),
                                        day,
                                        Parsing.text(after),
                                        PageSize.of(size, RegisterQuery.LARGEST, 50))),
                        viewers.current())));
    }

    private RegisterEntries ofPerson(String space, String username, String scheme, Optional<LocalDate> day) {
        return new RegisterEntries(
                register.ofPerson(viewers.current(), PathKeys.space(space), username, Parsing.text(scheme), day),
                Optional.empty());
    }

    private Response one(String space, String number, Optional<LocalDate> on) {
        return register.byNumber(viewers.current(), PathKeys.space(space), number, on)
                .map(entry -> JsonBodies.ok(EntryBody.of(entry, viewers.current())))
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.not-found"));
    }

    /**
     * Whether anything found is in force, null where it belongs to more than one person or where a search has found nobody,
     * which says nothing of anybody; what was found, and the cursor of the next page.
     */
    record CheckBody(
            @JsonProperty Boolean inForce,
            @JsonProperty List<EntryBody> accreditations,
            @JsonProperty String next) {
        static CheckBody ofPerson(RegisterEntries found, Viewer viewer) {
            return of(found, viewer, isAnyInForce(found));
        }

        static CheckBody ofSearch(RegisterEntries found, Viewer viewer) {
            boolean isAnswered = !found.entries().isEmpty() && found.isOfOnePerson();
            return of(found, viewer, isAnswered ? isAnyInForce(found) : null);
        }

        private static CheckBody of(RegisterEntries found, Viewer viewer, Boolean inForce) {
            return new CheckBody(
                    inForce,
                    found.entries().stream()
                            .map(entry -> EntryBody.of(entry, viewer))
                            .toList(),
                    found.next().orElse(null));
        }

        private static boolean isAnyInForce(RegisterEntries found) {
            return found.entries().stream().anyMatch(entry -> entry.standing().isInForce());
        }
    }
}
