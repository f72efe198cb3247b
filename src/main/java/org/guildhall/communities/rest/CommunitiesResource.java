package org.guildhall.communities.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.communities.CommunityFilter;
import org.guildhall.communities.CommunityList;
import org.guildhall.communities.CommunitySize;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.RateLimited;
import org.guildhall.platform.text.Parsing;
import org.guildhall.platform.text.SearchedWord;

/** The communities that the caller may see, by name. */
@CheckedRequest
@Path("/communities")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class CommunitiesResource {
    private final CommunityList list;
    private final Viewers viewers;

    @Inject
    public CommunitiesResource(CommunityList list, Viewers viewers) {
        this.list = list;
        this.viewers = viewers;
    }

    @GET
    @AnonymousSiteAccess
    @RateLimited
    public Response list(
            @QueryParam("q") String words,
            @QueryParam("field") String field,
            @QueryParam("boundary") String boundary,
            @QueryParam("members") String members,
            @QueryParam("mine") String mine,
            @QueryParam("after") String after,
            @QueryParam("size") String size) {
        CommunityFilter filter = new CommunityFilter(
                SearchedWord.of(words),
                Parsing.text(field),
                known("boundary", boundary, JoinPolicy::ofCode),
                known("members", members, CommunitySize::ofCode),
                known("mine", mine, CommunitiesResource::yesOrNo).orElse(false));
        CommunityList.Listed page =
                list.page(viewers.current(), filter, Optional.ofNullable(after), PageSize.of(size, 100, 50));
        return JsonBodies.ok(new PageBody<>(
                page.page().communities().stream()
                        .map(community -> ListedCommunityBody.of(
                                community, Optional.ofNullable(page.own().get(community.id()))))
                        .toList(),
                page.page().next().orElse(null)));
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<T> known(String name, String text, Function<String, Optional<T>> reading) {
        Optional<T> value = Parsing.text(text).flatMap(reading);
        if (value.isEmpty() && Parsing.text(text).isPresent()) {
            throw RequestRefusedException.invalid(name, "guildhall.communities.unknown." + name);
        }
        return value;
    }
}
