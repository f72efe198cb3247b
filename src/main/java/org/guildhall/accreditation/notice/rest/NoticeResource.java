package org.guildhall.accreditation.notice.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.Function;
import org.guildhall.accreditation.notice.NoticePauseService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.EntityTags;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.RestDays;

/** The caller's pause of mails about accreditations. */
@CheckedRequest
@Path("/notices/pause")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class NoticeResource {
    private final NoticePauseService service;
    private final Viewers viewers;

    @Inject
    public NoticeResource(NoticePauseService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    @GET
    @LicensedOnly
    public Response get() {
        return JsonBodies.ok(own());
    }

    private PauseBody own() {
        return new PauseBody(
                service.own(viewers.current()).map(LocalDate::toString).orElse(null));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response pause(@HeaderParam(EntityTags.IF_MATCH) String ifMatch, String body) {
        LocalDate until = JsonBodies.read(body, PauseBody.class).day();
        EntityTags.ifMatch(ifMatch, Function.identity()).require(this::own);
        service.pause(viewers.current(), until);
        return get();
    }

    @DELETE
    @LicensedOnly
    public Response resume() {
        service.resume(viewers.current());
        return Response.noContent().build();
    }

    /** The last day without mail, null for no pause. */
    record PauseBody(@JsonProperty String until) {
        LocalDate day() {
            return RestDays.read(until, "until");
        }
    }
}
