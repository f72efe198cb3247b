package org.guildhall.expertise.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guildhall.community.CommunityService;
import org.guildhall.expertise.ExpertiseLookup;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.Topic;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;

/** The topics of a community, and what the caller says of them. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class TopicResource {
    private final CommunityService communities;
    private final ExpertiseLookup lookup;
    private final ExpertiseService service;
    private final Viewers viewers;

    @Inject
    public TopicResource(
            CommunityService communities, ExpertiseLookup lookup, ExpertiseService service, Viewers viewers) {
        this.communities = communities;
        this.lookup = lookup;
        this.service = service;
        this.viewers = viewers;
    }

    @GET
    @Path("/topics")
    @AnonymousSiteAccess
    public Response topics(@PathParam("space") String space, @QueryParam("size") String size) {
        communities.require(viewers.current(), PathKeys.space(space));
        List<Topic> topics = lookup.topicsOf(viewers.current(), PathKeys.space(space), PageSize.of(size, 200, 50));
        return JsonBodies.ok(new PageBody<>(
                topics.stream()
                        .map(each -> new TopicBody(each.id(), each.name(), each.people()))
                        .toList(),
                null));
    }

    @GET
    @Path("/expertise/me")
    @LicensedOnly
    public Response own(@PathParam("space") String space) {
        return JsonBodies.ok(new PageBody<>(
                service.own(viewers.current(), PathKeys.space(space)).stream()
                        .map(StatementBody::of)
                        .toList(),
                null));
    }

    /** Says something of a topic, or says it anew. */
    @POST
    @Path("/expertise/me")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response state(@PathParam("space") String space, String body) {
        service.requireMember(viewers.current(), PathKeys.space(space));
        InputBody input = JsonBodies.read(body, InputBody.class);
        return JsonBodies.ok(StatementBody.of(service.state(viewers.current(), PathKeys.space(space), input.input())));
    }

    @DELETE
    @Path("/expertise/me/{topicId: [0-9]{1,18}}")
    @LicensedOnly
    public Response withdraw(@PathParam("space") String space, @PathParam("topicId") long topicId) {
        service.withdraw(viewers.current(), PathKeys.space(space), topicId);
        return Response.noContent().build();
    }

    /** A statement to be made; {@code canBeAsked} is true when left out. */
    record InputBody(
            @JsonProperty String topic,
            @JsonProperty String relation,
            @JsonProperty String note,
            @JsonProperty Boolean canBeAsked) {
        TopicInput input() {
            return new TopicInput(topic, relation, note, canBeAsked == null || canBeAsked);
        }
    }

    /** A topic and how many people state it. */
    record TopicBody(
            @JsonProperty long id,
            @JsonProperty String name,
            @JsonProperty int people) {}

    /** A statement. */
    record StatementBody(
            @JsonProperty long topicId,
            @JsonProperty String topic,
            @JsonProperty String relation,
            @JsonProperty String note,
            @JsonProperty boolean canBeAsked,
            @JsonProperty String confirmedAt) {
        static StatementBody of(TopicStatement statement) {
            return new StatementBody(
                    statement.topicId(),
                    statement.topic(),
                    statement.relation().code(),
                    statement.note(),
                    statement.canBeAsked(),
                    statement.confirmedAt().toString());
        }
    }
}
