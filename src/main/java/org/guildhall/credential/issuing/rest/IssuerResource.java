package org.guildhall.credential.issuing.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
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
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.credential.issuing.IssuerOverview;
import org.guildhall.credential.issuing.IssuerReading;
import org.guildhall.credential.issuing.KeyService;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;

/** The community as an issuer of badges, and its signing keys. */
@CheckedRequest
@Path("/communities/{space}/issuer")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class IssuerResource {
    private final IssuerReading reading;
    private final KeyService keys;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public IssuerResource(IssuerReading reading, KeyService keys, AccreditationRights rights, Viewers viewers) {
        this.reading = reading;
        this.keys = keys;
        this.rights = rights;
        this.viewers = viewers;
    }

    @GET
    @LicensedOnly
    public Response get(@PathParam("space") String space) {
        return JsonBodies.ok(IssuerBody.of(reading.of(viewers.current(), PathKeys.space(space))));
    }

    /** Makes a key that signs from now on; the keys before it stay published for what they signed. */
    @POST
    @Path("/keys")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response rotate(@PathParam("space") String space, String body) {
        rights.configurable(viewers.current(), PathKeys.space(space));
        NewKeyBody wanted = JsonBodies.read(body, NewKeyBody.class);
        keys.rotate(viewers.current(), PathKeys.space(space), wanted.signing(), wanted.published());
        return get(space);
    }

    /** How the key signs and where the standing of badges is published. */
    record NewKeyBody(
            @JsonProperty String algorithm, @JsonProperty String statusMethod) {
        SigningAlgorithm signing() {
            return SigningAlgorithm.ofName(algorithm == null ? "ES256" : algorithm)
                    .orElseThrow(() ->
                            RequestRefusedException.invalid("algorithm", "guildhall.credential.algorithm-unknown"));
        }

        StatusMethod published() {
            return StatusMethod.ofCode(statusMethod == null ? StatusMethod.LIST.code() : statusMethod)
                    .orElseThrow(() -> RequestRefusedException.invalid(
                            "statusMethod", "guildhall.credential.status-method-unknown"));
        }
    }

    /** The issuer as those who run the accreditations see it; never a private key. */
    record IssuerBody(
            @JsonProperty boolean possible,
            @JsonProperty boolean published,
            @JsonProperty String address,
            @JsonProperty String statusMethod,
            @JsonProperty List<KeyBody> keys) {
        static IssuerBody of(IssuerOverview issuer) {
            return new IssuerBody(
                    issuer.possible(),
                    issuer.published(),
                    issuer.address().orElse(null),
                    issuer.status().map(StatusMethod::code).orElse(null),
                    issuer.keys().stream().map(KeyBody::of).toList());
        }
    }

    /** A key; without {@code until} it is the one that signs. */
    record KeyBody(
            @JsonProperty String algorithm,
            @JsonProperty String thumbprint,
            @JsonProperty String address,
            @JsonProperty @JsonRawValue String publicJwk,
            @JsonProperty String since,
            @JsonProperty String until) {
        static KeyBody of(IssuerOverview.Key key) {
            return new KeyBody(
                    key.algorithm().name(),
                    key.thumbprint(),
                    key.address(),
                    key.publicJwk(),
                    key.since().toString(),
                    key.until().map(Object::toString).orElse(null));
        }
    }
}
