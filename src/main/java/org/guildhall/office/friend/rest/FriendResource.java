package org.guildhall.office.friend.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import org.guildhall.membership.MembershipRights;
import org.guildhall.office.friend.Friend;
import org.guildhall.office.friend.FriendForm;
import org.guildhall.office.friend.FriendReading;
import org.guildhall.office.friend.FriendService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RateLimited;

/** Friends of a community without an account, as far as they are shown to the caller. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class FriendResource {
    private final FriendService service;
    private final FriendReading reading;
    private final MembershipRights rights;
    private final Viewers viewers;

    @Inject
    public FriendResource(FriendService service, FriendReading reading, MembershipRights rights, Viewers viewers) {
        this.service = service;
        this.reading = reading;
        this.rights = rights;
        this.viewers = viewers;
    }

    @GET
    @Path("/friends")
    @AnonymousSiteAccess
    @RateLimited
    public Response list(@PathParam("space") String space) {
        return JsonBodies.ok(new PageBody<>(
                reading.of(viewers.current(), PathKeys.space(space)).stream()
                        .map(FriendBody::of)
                        .toList(),
                null));
    }

    /** Lists a friend who has agreed, for those who look after the community. */
    @POST
    @Path("/friends")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response add(@PathParam("space") String space, String requestBody) {
        rights.changeable(viewers.current(), PathKeys.space(space));
        FriendForm form = JsonBodies.read(requestBody, NewFriendBody.class).form();
        return JsonBodies.ok(FriendBody.of(service.add(viewers.current(), PathKeys.space(space), form)));
    }

    /** Erases a friend. */
    @DELETE
    @Path("/friends/{friendId: [0-9]{1,18}}")
    @LicensedOnly
    public Response erase(@PathParam("space") String space, @PathParam("friendId") long friendId) {
        service.erase(viewers.current(), PathKeys.space(space), friendId);
        return Response.noContent().build();
    }

    /** Whom to list, with the day on which the person agreed. */
    record NewFriendBody(
            @JsonProperty String name,
            @JsonProperty String brings,
            @JsonProperty String link,
            @JsonProperty String audience,
            @JsonProperty String consentOn) {
        FriendForm form() {
            return new FriendForm(name, brings, link, audience, consentOn);
        }
    }

    /** Somebody without an account who is close to the community. */
    record FriendBody(
            @JsonProperty long id,
            @JsonProperty String name,
            @JsonProperty String brings,
            @JsonProperty String link,
            @JsonProperty String audience,
            @JsonProperty String consentOn) {
        static FriendBody of(Friend friend) {
            return new FriendBody(
                    friend.id(),
                    friend.name(),
                    friend.brings(),
                    friend.link(),
                    friend.audience().code(),
                    friend.consentOn().toString());
        }
    }
}
