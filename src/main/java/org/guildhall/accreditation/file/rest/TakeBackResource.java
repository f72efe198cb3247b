package org.guildhall.accreditation.file.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.guildhall.accreditation.register.EntryBody;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationService;
import org.guildhall.accreditation.status.TakeBack;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;

/** A grant that was a mistake, taken back. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TakeBackResource {
    private final AccreditationService service;
    private final TakeBack takeBack;
    private final Register register;
    private final Viewers viewers;

    @Inject
    public TakeBackResource(AccreditationService service, TakeBack takeBack, Register register, Viewers viewers) {
        this.service = service;
        this.takeBack = takeBack;
        this.register = register;
        this.viewers = viewers;
    }

    /** Takes the grant back: the accreditation was never in force. */
    @POST
    @Path("/accreditations/{number}/take-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response takeBack(@PathParam("space") String space, @PathParam("number") String number, String body) {
        service.requireParty(viewers.current(), PathKeys.space(space), number, AccreditationAction.TAKE_BACK);
        TakeBackBody wanted = JsonBodies.read(body, TakeBackBody.class);
        takeBack.takeBack(
                viewers.current(), PathKeys.space(space), number, wanted.reason() == null ? "" : wanted.reason());
        return register.byNumber(viewers.current(), PathKeys.space(space), number, Optional.empty())
                .map(entry -> JsonBodies.ok(EntryBody.of(entry, viewers.current())))
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.not-found"));
    }

    /** Why; may be left out. */
    record TakeBackBody(@JsonProperty String reason) {}
}
