package org.guildhall.accreditation.renewal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guildhall.accreditation.renewal.AuditPick;
import org.guildhall.accreditation.renewal.AuditPicks;
import org.guildhall.accreditation.renewal.RenewalAudit;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;

/** Random samples of accreditations whose evidence is reviewed before a renewal. */
@Path("/communities/{space}/audit-picks")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class AuditPickResource {
    private final RenewalAudit audit;
    private final AuditPicks picks;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public AuditPickResource(RenewalAudit audit, AuditPicks picks, AccreditationRights rights, Viewers viewers) {
        this.audit = audit;
        this.picks = picks;
        this.rights = rights;
        this.viewers = viewers;
    }

    /** Draws a new sample and records it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response pick(@PathParam("space") String space, String body) {
        rights.readable(viewers.current(), PathKeys.space(space));
        NewPickBody wanted = JsonBodies.read(body, NewPickBody.class);
        return JsonBodies.ok(PickBody.of(audit.pick(
                viewers.current(),
                PathKeys.space(space),
                wanted.scheme() == null ? 0 : wanted.scheme(),
                wanted.days() == null ? 0 : wanted.days())));
    }

    @GET
    @Path("/{position: [0-9]{1,18}}")
    @LicensedOnly
    public Response get(@PathParam("space") String space, @PathParam("position") long position) {
        return JsonBodies.ok(PickBody.of(
                picks.at(viewers.current(), PathKeys.space(space), position).pick()));
    }

    /** The scheme, and within how many days from today the last days are. */
    record NewPickBody(
            @JsonProperty Long scheme, @JsonProperty Integer days) {}

    /** A pick, by its position in the community's record. */
    record PickBody(
            @JsonProperty long position,
            @JsonProperty long scheme,
            @JsonProperty String on,
            @JsonProperty String by,
            @JsonProperty List<String> numbers) {
        static PickBody of(AuditPick pick) {
            return new PickBody(
                    pick.position(),
                    pick.schemeId(),
                    pick.on().toString(),
                    pick.by().value(),
                    pick.numbers());
        }
    }
}
