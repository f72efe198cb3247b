package org.guildhall.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.guildhall.community.CommunityService;
import org.guildhall.community.CommunitySettings;
import org.guildhall.membership.MembershipService;
import org.guildhall.site.Viewers;

/** One community that the caller may see. */
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class CommunityResource {
    private final CommunityService communities;
    private final MembershipService memberships;
    private final Viewers viewers;

    @Inject
    public CommunityResource(CommunityService communities, MembershipService memberships, Viewers viewers) {
        this.communities = communities;
        this.memberships = memberships;
        this.viewers = viewers;
    }

    @GET
    @AnonymousSiteAccess
    public Response get(@PathParam("space") String space) {
        return JsonBodies.ok(CommunityBody.of(communities.require(viewers.current(), PathKeys.space(space))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(@PathParam("space") String space, String body) {
        CommunitySettings settings = JsonBodies.read(body, SettingsBody.class).settings();
        return JsonBodies.ok(
                CommunityBody.of(memberships.changeCommunity(viewers.current(), PathKeys.space(space), settings)));
    }

    /** What may be changed of a community. */
    record SettingsBody(
            @JsonProperty String name,
            @JsonProperty String field,
            @JsonProperty String purpose,
            @JsonProperty String joinPolicy) {
        CommunitySettings settings() {
            return new CommunitySettings(name, field, purpose, joinPolicy);
        }
    }
}
