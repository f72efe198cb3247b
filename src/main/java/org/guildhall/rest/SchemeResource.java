package org.guildhall.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.guildhall.accreditation.Scheme;
import org.guildhall.accreditation.SchemeService;
import org.guildhall.accreditation.SchemeTerms;
import org.guildhall.site.Viewers;

/** What a community accredits people for. */
@Path("/communities/{space}/schemes")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class SchemeResource {
    private final SchemeService schemes;
    private final Viewers viewers;

    @Inject
    public SchemeResource(SchemeService schemes, Viewers viewers) {
        this.schemes = schemes;
        this.viewers = viewers;
    }

    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("space") String space) {
        List<SchemeBody> all = schemes.of(viewers.current(), PathKeys.space(space)).stream()
                .map(SchemeBody::of)
                .toList();
        return JsonBodies.ok(new PageBody<>(all, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response add(@PathParam("space") String space, String body) {
        SchemeTerms terms = JsonBodies.read(body, TermsBody.class).terms();
        return JsonBodies.ok(SchemeBody.of(schemes.add(viewers.current(), PathKeys.space(space), terms)));
    }

    @GET
    @Path("/{schemeId: [0-9]{1,18}}")
    @AnonymousSiteAccess
    public Response get(@PathParam("space") String space, @PathParam("schemeId") long schemeId) {
        return JsonBodies.ok(SchemeBody.of(schemes.require(viewers.current(), PathKeys.space(space), schemeId)));
    }

    @PUT
    @Path("/{schemeId: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(@PathParam("space") String space, @PathParam("schemeId") long schemeId, String body) {
        SchemeTerms terms = JsonBodies.read(body, TermsBody.class).terms();
        return JsonBodies.ok(SchemeBody.of(schemes.change(viewers.current(), PathKeys.space(space), schemeId, terms)));
    }

    /** Retires the scheme: what was granted goes on, nothing new is granted. */
    @DELETE
    @Path("/{schemeId: [0-9]{1,18}}")
    @LicensedOnly
    public Response retire(@PathParam("space") String space, @PathParam("schemeId") long schemeId) {
        return JsonBodies.ok(SchemeBody.of(schemes.retire(viewers.current(), PathKeys.space(space), schemeId)));
    }

    /** A scheme to be written; without {@code validityMonths} accreditations never lapse. */
    record TermsBody(
            @JsonProperty String name,
            @JsonProperty String issuer,
            @JsonProperty String criteria,
            @JsonProperty Integer validityMonths,
            @JsonProperty List<String> levels,
            @JsonProperty String numberPrefix) {
        SchemeTerms terms() {
            return new SchemeTerms(name, issuer, criteria, Optional.ofNullable(validityMonths), levels, numberPrefix);
        }
    }

    /** A scheme. */
    record SchemeBody(
            @JsonProperty long id,
            @JsonProperty String name,
            @JsonProperty String issuer,
            @JsonProperty String criteria,
            @JsonProperty Integer validityMonths,
            @JsonProperty List<String> levels,
            @JsonProperty String numberPrefix,
            @JsonProperty boolean retired) {
        static SchemeBody of(Scheme scheme) {
            return new SchemeBody(
                    scheme.id(),
                    scheme.name(),
                    scheme.issuer(),
                    scheme.criteria(),
                    scheme.validityMonths().orElse(null),
                    scheme.levels(),
                    scheme.numberPrefix(),
                    scheme.retired());
        }
    }
}
