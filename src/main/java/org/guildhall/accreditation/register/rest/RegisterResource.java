package org.guildhall.accreditation.register.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.guildhall.accreditation.register.EntryBody;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntries;
import org.guildhall.accreditation.register.RegisterInput;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RateLimited;

/** The register, found by filters. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class RegisterResource {
    private final CommunityService communities;
    private final Register register;
    private final Viewers viewers;

    @Inject
    public RegisterResource(CommunityService communities, Register register, Viewers viewers) {
        this.communities = communities;
        this.register = register;
        this.viewers = viewers;
    }

    @GET
    @Path("/accreditations")
    @AnonymousSiteAccess
    @RateLimited
    public Response list(
            @PathParam("space") String space,
            @QueryParam("scheme") String scheme,
            @QueryParam("level") String level,
            @QueryParam("states") String states,
            @QueryParam("q") String q,
            @QueryParam("officer") String officer,
            @QueryParam("expiresFrom") String expiresFrom,
            @QueryParam("expiresTo") String expiresTo,
            @QueryParam("on") String on,
            @QueryParam("archived") String archived,
            @QueryParam("after") String after,
            @QueryParam("size") String size) {
        communities.require(viewers.current(), PathKeys.space(space));
        RegisterInput input = new RegisterInput(
                scheme, level, states, q, officer, expiresFrom, expiresTo, on, "true".equals(archived));
        RegisterEntries page = register.page(
                viewers.current(),
                PathKeys.space(space),
                input.request(
                        Optional.ofNullable(after).filter(text -> !text.isBlank()),
                        PageSize.of(size, RegisterQuery.LARGEST, 50)));
        return JsonBodies.ok(new PageBody<>(
                page.entries().stream()
                        .map(entry -> EntryBody.of(entry, viewers.current()))
                        .toList(),
                page.next().orElse(null)));
    }
}
