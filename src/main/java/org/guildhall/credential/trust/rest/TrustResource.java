package org.guildhall.credential.trust.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.credential.trust.Trust;
import org.guildhall.credential.trust.TrustService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RestDays;

/** The issuers whose badges count in a community beside its own. */
@CheckedRequest
@Path("/communities/{space}/trusted-issuers")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TrustResource {
    private final TrustService trust;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public TrustResource(TrustService trust, AccreditationRights rights, Viewers viewers) {
        this.trust = trust;
        this.rights = rights;
        this.viewers = viewers;
    }

    @GET
    @LicensedOnly
    public Response list(@PathParam("space") String space) {
        return JsonBodies.ok(new PageBody<>(
                trust.of(viewers.current(), PathKeys.space(space)).stream()
                        .map(TrustBody::of)
                        .toList(),
                null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response add(@PathParam("space") String space, String body) {
        rights.configurable(viewers.current(), PathKeys.space(space));
        NewTrustBody wanted = JsonBodies.read(body, NewTrustBody.class);
        return JsonBodies.ok(TrustBody.of(trust.add(
                viewers.current(),
                PathKeys.space(space),
                wanted.issuerId(),
                wanted.name(),
                wanted.publicJwk() == null ? null : wanted.publicJwk().toString(),
                RestDays.readAny(wanted.from(), "from"),
                RestDays.readAny(wanted.until(), "until"))));
    }

    @DELETE
    @Path("/{trustId: [0-9]{1,18}}")
    @LicensedOnly
    public Response remove(@PathParam("space") String space, @PathParam("trustId") long trustId) {
        trust.remove(viewers.current(), PathKeys.space(space), trustId);
        return Response.noContent().build();
    }

    /** An issuer to be trusted, with the key that it is known to use; without days, always. */
    record NewTrustBody(
            @JsonProperty String issuerId,
            @JsonProperty String name,
            @JsonProperty JsonNode publicJwk,
            @JsonProperty String from,
            @JsonProperty String until) {}

    /** A trusted issuer. */
    record TrustBody(
            @JsonProperty long id,
            @JsonProperty String issuerId,
            @JsonProperty String name,
            @JsonProperty @JsonRawValue String publicJwk,
            @JsonProperty String from,
            @JsonProperty String until) {
        static TrustBody of(Trust trust) {
            return new TrustBody(
                    trust.id(),
                    trust.issuerId(),
                    trust.name(),
                    trust.publicJwk(),
                    trust.from().map(Object::toString).orElse(null),
                    trust.until().map(Object::toString).orElse(null));
        }
    }
}
