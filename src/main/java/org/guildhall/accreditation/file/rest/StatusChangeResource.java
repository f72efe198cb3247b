package org.guildhall.accreditation.file.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.register.AccreditationDetails;
import org.guildhall.accreditation.register.AccreditationDetailsReader;
import org.guildhall.accreditation.register.EntryBody;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationService;
import org.guildhall.platform.Expected;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.EntityTags;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RestDays;

/** The life-cycle of one accreditation: changing it, and its history. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class StatusChangeResource {
    /** What is done, by the name that the address ends with. */
    static final Map<String, AccreditationAction> CHANGES = Map.ofEntries(
            Map.entry("renewal", AccreditationAction.RENEW),
            Map.entry("probation", AccreditationAction.PUT_ON_PROBATION),
            Map.entry("end-of-probation", AccreditationAction.END_PROBATION),
            Map.entry("suspension", AccreditationAction.SUSPEND),
            Map.entry("reinstatement", AccreditationAction.REINSTATE),
            Map.entry("revocation", AccreditationAction.REVOKE),
            Map.entry("resignation", AccreditationAction.RESIGN),
            Map.entry("appeal", AccreditationAction.APPEAL),
            Map.entry("allowed-appeal", AccreditationAction.ALLOW_APPEAL),
            Map.entry("dismissed-appeal", AccreditationAction.DISMISS_APPEAL));

    private final AccreditationService service;
    private final AccreditationDetailsReader reader;
    private final Register register;
    private final Viewers viewers;

    @Inject
    public StatusChangeResource(
            AccreditationService service, AccreditationDetailsReader reader, Register register, Viewers viewers) {
        this.service = service;
        this.reader = reader;
        this.register = register;
        this.viewers = viewers;
    }

    @POST
    @Path("/accreditations/{number}/{change: renewal|probation|end-of-probation|suspension|reinstatement|revocation"
            + "|resignation|appeal|allowed-appeal|dismissed-appeal}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(
            @PathParam("space") String space,
            @PathParam("number") String number,
            @PathParam("change") String change,
            @HeaderParam(EntityTags.IF_MATCH) String ifMatch,
            String body) {
        AccreditationAction action = CHANGES.get(change);
        service.requireParty(viewers.current(), PathKeys.space(space), number, action);
        ChangeBody wanted = JsonBodies.read(body, ChangeBody.class);
        service.change(
                viewers.current(), PathKeys.space(space), number, wanted.change(action), seen(ifMatch, space, number));
        return one(space, number);
    }

    /** Gives the holder another level: a new accreditation takes the place of this one, and is the answer. */
    @POST
    @Path("/accreditations/{number}/upgrade")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response upgrade(
            @PathParam("space") String space,
            @PathParam("number") String number,
            @HeaderParam(EntityTags.IF_MATCH) String ifMatch,
            String body) {
        service.requireParty(viewers.current(), PathKeys.space(space), number, AccreditationAction.SUPERSEDE);
        UpgradeBody wanted = JsonBodies.read(body, UpgradeBody.class);
        return one(
                space,
                service.upgrade(
                                viewers.current(),
                                PathKeys.space(space),
                                number,
                                wanted.level(),
                                Optional.of(RestDays.read(wanted.from(), "from")),
                                wanted.reason() == null ? "" : wanted.reason(),
                                seen(ifMatch, space, number))
                        .number());
    }

    /** Every change with its reason, the oldest first, for the holder and for those who run the accreditations. */
    @GET
    @Path("/accreditations/{number}/history")
    @LicensedOnly
    public Response history(@PathParam("space") String space, @PathParam("number") String number) {
        AccreditationDetails details =
                reader.find(viewers.current(), PathKeys.space(space), number).orElseThrow(StatusChangeResource::absent);
        return JsonBodies.ok(new PageBody<>(
                details.history().stream()
                        .map(event -> EventBody.of(event, details.people()))
                        .toList(),
                null));
    }

    private Response one(String space, String number) {
        return JsonBodies.ok(entry(space, number));
    }

    private EntryBody entry(String space, String number) {
        return register.byNumber(viewers.current(), PathKeys.space(space), number, Optional.empty())
                .map(entry -> EntryBody.of(entry, viewers.current()))
                .orElseThrow(StatusChangeResource::absent);
    }

    private Expected<Accreditation> seen(String ifMatch, String space, String number) {
        return EntityTags.ifMatch(ifMatch, any -> entry(space, number));
    }

    private static RequestRefusedException absent() {
        return RequestRefusedException.notFound("guildhall.accreditation.not-found");
    }

    /** The other level, the first day of it, which cannot lie ahead, and why. */
    record UpgradeBody(
            @JsonProperty String level,
            @JsonProperty String from,
            @JsonProperty String reason) {}
}
