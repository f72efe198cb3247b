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
import org.guildhall.accreditation.renewal.AuditSample;
import org.guildhall.accreditation.renewal.AuditSamples;
import org.guildhall.accreditation.renewal.RenewalAudit;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;

/** Random samples of accreditations whose evidence is reviewed before a renewal. */
@CheckedRequest
@Path("/communities/{space}/audit-samples")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class AuditSampleResource {
    private final RenewalAudit audit;
    private final AuditSamples samples;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public AuditSampleResource(RenewalAudit audit, AuditSamples samples, AccreditationRights rights, Viewers viewers) {
        this.audit = audit;
        this.samples = samples;
        this.rights = rights;
        this.viewers = viewers;
    }

    /** Draws a new sample and records it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response draw(@PathParam("space") String space, String body) {
        rights.requireAnywhere(viewers.current(), PathKeys.space(space), OfficerDuty.DECIDE);
        NewSampleBody wanted = JsonBodies.read(body, NewSampleBody.class);
        return JsonBodies.ok(SampleBody.of(audit.draw(
                viewers.current(),
                PathKeys.space(space),
                wanted.scheme() == null ? 0 : wanted.scheme(),
                wanted.days() == null ? 0 : wanted.days())));
    }

    @GET
    @Path("/{position: [0-9]{1,18}}")
    @LicensedOnly
    public Response get(@PathParam("space") String space, @PathParam("position") long position) {
        return JsonBodies.ok(SampleBody.of(
                samples.at(viewers.current(), PathKeys.space(space), position).sample()));
    }

    /** The scheme, and within how many days from today the last days are. */
    record NewSampleBody(
            @JsonProperty Long scheme, @JsonProperty Integer days) {}

    /** A sample, by its position in the community's record. */
    record SampleBody(
            @JsonProperty long position,
            @JsonProperty long scheme,
            @JsonProperty String on,
            @JsonProperty String by,
            @JsonProperty List<String> numbers) {
        static SampleBody of(AuditSample sample) {
            return new SampleBody(
                    sample.position(),
                    sample.schemeId(),
                    sample.on().toString(),
                    sample.by().value(),
                    sample.numbers());
        }
    }
}
