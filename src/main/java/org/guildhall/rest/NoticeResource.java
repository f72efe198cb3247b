package org.guildhall.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.guildhall.accreditation.notice.NoticePauseService;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.Viewers;

/** The caller's pause of mails about accreditations. */
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
        return JsonBodies.ok(new PauseBody(
                service.own(viewers.current()).map(LocalDate::toString).orElse(null)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response pause(String body) {
        service.pause(viewers.current(), JsonBodies.read(body, PauseBody.class).day());
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
            try {
                return LocalDate.parse(until == null ? "" : until);
            } catch (DateTimeException e) {
                throw Refusal.invalid("until", "guildhall.claim.day-form");
            }
        }
    }
}
