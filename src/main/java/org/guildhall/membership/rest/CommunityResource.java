package org.guildhall.membership.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.CommunitySettings;
import org.guildhall.membership.CommunitySettingsService;
import org.guildhall.membership.MembershipReading;
import org.guildhall.membership.MembershipRights;
import org.guildhall.membership.MoveOrder;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.EntityTags;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;

/** One community that the caller may see. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class CommunityResource {
    private final CommunityService communities;
    private final MembershipRights rights;
    private final CommunitySettingsService service;
    private final MembershipReading reading;
    private final Viewers viewers;

    @Inject
    public CommunityResource(
            CommunityService communities,
            MembershipRights rights,
            CommunitySettingsService service,
            MembershipReading reading,
            Viewers viewers) {
        this.communities = communities;
        this.rights = rights;
        this.service = service;
        this.reading = reading;
        this.viewers = viewers;
    }

    @GET
    @AnonymousSiteAccess
    public Response get(@PathParam("space") String space) {
        return JsonBodies.ok(body(communities.require(viewers.current(), PathKeys.space(space))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(@PathParam("space") String space, @HeaderParam("If-Match") String ifMatch, String body) {
        rights.changeable(viewers.current(), PathKeys.space(space));
        SettingsBody settings = JsonBodies.read(body, SettingsBody.class);
        return JsonBodies.ok(body(service.change(
                viewers.current(),
                PathKeys.space(space),
                settings.settings(),
                EntityTags.ifMatch(ifMatch, this::body),
                settings.order())));
    }

    private CommunityBody body(Community community) {
        return CommunityBody.of(community, reading.isVacant(community));
    }

    /** What may be changed of a community. */
    record SettingsBody(
            @JsonProperty String name,
            @JsonProperty String field,
            @JsonProperty String purpose,
            @JsonProperty String joinPolicy,
            @JsonProperty List<String> exempt,
            @JsonProperty String exemptReason,
            @JsonProperty String contact) {
        MoveOrder order() {
            return new MoveOrder(
                    Optional.ofNullable(exempt).orElse(List.of()).stream()
                            .map(PathKeys::person)
                            .toList(),
                    "",
                    Optional.ofNullable(exemptReason).orElse(""),
                    Optional.ofNullable(contact).orElse(""));
        }

        CommunitySettings settings() {
            return new CommunitySettings(name, field, purpose, joinPolicy);
        }
    }
}
