package org.guildhall.accreditation.scheme.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.accreditation.scheme.SchemeService;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.SchemeVersion;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.EntityTags;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PathKeys;

/** What a community accredits people for. */
@CheckedRequest
@Path("/communities/{space}/schemes")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class SchemeResource {
    private final SchemeReading reading;
    private final SchemeService schemes;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public SchemeResource(SchemeReading reading, SchemeService schemes, AccreditationRights rights, Viewers viewers) {
        this.reading = reading;
        this.schemes = schemes;
        this.rights = rights;
        this.viewers = viewers;
    }

    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("space") String space) {
        List<SchemeBody> all = reading.of(viewers.current(), PathKeys.space(space)).stream()
                .map(SchemeBody::of)
                .toList();
        return JsonBodies.ok(new PageBody<>(all, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response add(@PathParam("space") String space, String body) {
        rights.configurable(viewers.current(), PathKeys.space(space));
        SchemeTerms terms = JsonBodies.read(body, TermsBody.class).terms();
        return JsonBodies.ok(SchemeBody.of(schemes.add(viewers.current(), PathKeys.space(space), terms)));
    }

    @GET
    @Path("/{schemeId: [0-9]{1,18}}")
    @AnonymousSiteAccess
    public Response get(@PathParam("space") String space, @PathParam("schemeId") long schemeId) {
        return JsonBodies.ok(SchemeBody.of(reading.require(viewers.current(), PathKeys.space(space), schemeId)));
    }

    @PUT
    @Path("/{schemeId: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(
            @PathParam("space") String space,
            @PathParam("schemeId") long schemeId,
            @HeaderParam(EntityTags.IF_MATCH) String ifMatch,
            String body) {
        rights.configurable(viewers.current(), PathKeys.space(space));
        SchemeTerms terms = JsonBodies.read(body, TermsBody.class).terms();
        return JsonBodies.ok(SchemeBody.of(schemes.change(
                viewers.current(),
                PathKeys.space(space),
                schemeId,
                EntityTags.ifMatch(ifMatch, SchemeBody::of),
                terms)));
    }

    /** Retires the scheme: nothing more is granted under it, and what was granted stays in force. */
    @DELETE
    @Path("/{schemeId: [0-9]{1,18}}")
    @LicensedOnly
    public Response retire(@PathParam("space") String space, @PathParam("schemeId") long schemeId) {
        return JsonBodies.ok(SchemeBody.of(schemes.retire(viewers.current(), PathKeys.space(space), schemeId)));
    }

    /** Every version of the scheme's rules, the oldest first. */
    @GET
    @Path("/{schemeId: [0-9]{1,18}}/versions")
    @AnonymousSiteAccess
    public Response versions(@PathParam("space") String space, @PathParam("schemeId") long schemeId) {
        List<VersionBody> all = reading.versions(viewers.current(), PathKeys.space(space), schemeId).stream()
                .map(VersionBody::of)
                .toList();
        return JsonBodies.ok(new PageBody<>(all, null));
    }

    /** Who assesses and who decides under the scheme, for those who run the accreditations. */
    @GET
    @Path("/{schemeId: [0-9]{1,18}}/officers")
    @LicensedOnly
    public Response officers(@PathParam("space") String space, @PathParam("schemeId") long schemeId) {
        return JsonBodies.ok(OfficersBody.of(schemes.officers(viewers.current(), PathKeys.space(space), schemeId)));
    }

    /** Names who assesses and who decides from now on; a list that is left out stays as it is, an empty one names nobody. */
    @PUT
    @Path("/{schemeId: [0-9]{1,18}}/officers")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response name(
            @PathParam("space") String space,
            @PathParam("schemeId") long schemeId,
            @HeaderParam(EntityTags.IF_MATCH) String ifMatch,
            String body) {
        rights.configurable(viewers.current(), PathKeys.space(space));
        OfficersBody named = JsonBodies.read(body, OfficersBody.class);
        schemes.name(
                viewers.current(),
                PathKeys.space(space),
                schemeId,
                EntityTags.ifMatch(ifMatch, OfficersBody::of),
                named.byDuty());
        return officers(space, schemeId);
    }

    /** A scheme to be written; without {@code validityMonths} accreditations never lapse. */
    record TermsBody(
            @JsonProperty String name,
            @JsonProperty String issuer,
            @JsonProperty String criteria,
            @JsonProperty Integer validityMonths,
            @JsonProperty List<String> levels,
            @JsonProperty String numberPrefix,
            @JsonProperty RulesBody rules) {
        SchemeTerms terms() {
            return new SchemeTerms(
                    name, numberPrefix, RulesBody.orUsual(rules).rules(issuer, criteria, validityMonths, levels));
        }
    }

    /** A scheme in its present version. */
    record SchemeBody(
            @JsonProperty long id,
            @JsonProperty String name,
            @JsonProperty String issuer,
            @JsonProperty String criteria,
            @JsonProperty Integer validityMonths,
            @JsonProperty List<String> levels,
            @JsonProperty String numberPrefix,
            @JsonProperty boolean retired,
            @JsonProperty int version,
            @JsonProperty RulesBody rules) {
        static SchemeBody of(Scheme scheme) {
            return new SchemeBody(
                    scheme.id(),
                    scheme.name(),
                    scheme.issuer(),
                    scheme.criteria(),
                    scheme.validityMonths().orElse(null),
                    scheme.levels(),
                    scheme.numberPrefix(),
                    scheme.retired(),
                    scheme.version(),
                    RulesBody.of(scheme.rules()));
        }
    }

    /** What a scheme said from a day on. */
    record VersionBody(
            @JsonProperty int version,
            @JsonProperty String since,
            @JsonProperty String issuer,
            @JsonProperty String criteria,
            @JsonProperty Integer validityMonths,
            @JsonProperty List<String> levels,
            @JsonProperty RulesBody rules) {
        static VersionBody of(SchemeVersion version) {
            return new VersionBody(
                    version.number(),
                    version.since().toString(),
                    version.rules().issuer(),
                    version.rules().content().criteria(),
                    version.rules().validity().months().orElse(null),
                    version.rules().levelNames(),
                    RulesBody.of(version.rules()));
        }
    }
}
