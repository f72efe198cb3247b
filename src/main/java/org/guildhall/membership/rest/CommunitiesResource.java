package org.guildhall.membership.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.guildhall.community.CommunityPage;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.RateLimited;

/** The communities that the caller may see, by name. */
@CheckedRequest
@Path("/communities")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class CommunitiesResource {
    private final CommunityService communities;
    private final Viewers viewers;

    @Inject
    public CommunitiesResource(CommunityService communities, Viewers viewers) {
        this.communities = communities;
        this.viewers = viewers;
    }

    @GET
    @AnonymousSiteAccess
    @RateLimited
    public Response list(@QueryParam("after") String after, @QueryParam("size") String size) {
        CommunityPage page =
                communities.page(viewers.current(), Optional.ofNullable(after), PageSize.of(size, 100, 50));
        return JsonBodies.ok(new PageBody<>(
                page.communities().stream().map(CommunityBody::ofMany).toList(),
                page.next().orElse(null)));
    }
}
