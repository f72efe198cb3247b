package org.guildhall.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.guildhall.community.CommunityPage;
import org.guildhall.community.CommunityService;
import org.guildhall.site.Viewers;

/** The communities that the caller may see, by name. */
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
    public Response list(@QueryParam("after") String after, @QueryParam("size") String size) {
        CommunityPage page =
                communities.page(viewers.current(), Optional.ofNullable(after), PageSize.of(size, 100, 50));
        return JsonBodies.ok(new PageBody<>(
                page.communities().stream().map(CommunityBody::of).toList(),
                page.next().orElse(null)));
    }
}
