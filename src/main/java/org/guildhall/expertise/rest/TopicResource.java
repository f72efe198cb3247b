package org.guildhall.expertise.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.community.CommunityService;
import org.guildhall.expertise.ExpertiseLookup;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.StatementAnswer;
import org.guildhall.expertise.Topic;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.EntityTags;
import org.guildhall.platform.rest.ErrorBody;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RateLimited;

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
    private final Messages texts;

    @Inject
    public TopicResource(
            CommunityService communities,
            ExpertiseLookup lookup,
            ExpertiseService service,
            Viewers viewers,
            Messages texts) {
        this.communities = communities;
        this.lookup = lookup;
        this.service = service;
        this.viewers = viewers;
        this.texts = texts;
    }

    @GET
    @Path("/topics")
    @AnonymousSiteAccess
    @RateLimited
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

    /**
     * Says something of a topic, or says it anew. A new topic much like others is stored only if {@code newTopic} is true;
     * else the answer is 409 with these topics, one of which may be meant.
     */
    @POST
    @Path("/expertise/me")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response state(@PathParam("space") String space, String body) {
        service.requireMember(viewers.current(), PathKeys.space(space));
        InputBody input = JsonBodies.read(body, InputBody.class);
        return answer(
                input.isNewTopic()
                        ? StatementAnswer.stored(service.state(viewers.current(), PathKeys.space(space), input.input()))
                        : service.stateOrAsk(viewers.current(), PathKeys.space(space), input.input()));
    }

    /** Changes what one says of a topic, and the topic's name; asks as {@link #state} does. */
    @PUT
    @Path("/expertise/me/{topicId: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(
            @PathParam("space") String space,
            @PathParam("topicId") long topicId,
            @HeaderParam(EntityTags.IF_MATCH) String ifMatch,
            String body) {
        service.requireMember(viewers.current(), PathKeys.space(space));
        InputBody input = JsonBodies.read(body, InputBody.class);
        EntityTags.ifMatch(ifMatch, Function.identity()).require(() -> own(space, topicId));
        return answer(
                service.change(viewers.current(), PathKeys.space(space), topicId, input.input(), !input.isNewTopic()));
    }

    private StatementBody own(String space, long topicId) {
        return service.own(viewers.current(), PathKeys.space(space)).stream()
                .filter(statement -> statement.topicId() == topicId)
                .findFirst()
                .map(StatementBody::of)
                .orElse(null);
    }

    private Response answer(StatementAnswer answer) {
        return answer.statement()
                .map(statement -> JsonBodies.ok(StatementBody.of(statement)))
                .orElseGet(() -> JsonBodies.status(409, CloseTopicsBody.of(answer.close(), texts)));
    }

    @DELETE
    @Path("/expertise/me/{topicId: [0-9]{1,18}}")
    @LicensedOnly
    public Response withdraw(@PathParam("space") String space, @PathParam("topicId") long topicId) {
        service.withdraw(viewers.current(), PathKeys.space(space), topicId);
        return Response.noContent().build();
    }

    /** A statement to be made; {@code canBeAsked} is true when left out, {@code newTopic} false. */
    record InputBody(
            @JsonProperty String topic,
            @JsonProperty String relation,
            @JsonProperty String note,
            @JsonProperty Boolean canBeAsked,
            @JsonProperty Boolean newTopic) {
        boolean isNewTopic() {
            return newTopic != null && newTopic;
        }

        TopicInput input() {
            return new TopicInput(topic, relation, note, canBeAsked == null || canBeAsked);
        }
    }

    /** Which of these topics is meant? The errors say so in words. */
    record CloseTopicsBody(
            @JsonProperty int status,
            @JsonProperty List<ErrorBody.Error> errors,
            @JsonProperty List<CloseTopicBody> topics) {
        static CloseTopicsBody of(List<Topic> close, Messages texts) {
            String names = close.stream().map(Topic::name).collect(Collectors.joining(", "));
            return new CloseTopicsBody(
                    409,
                    List.of(ErrorBody.error(Problem.of("topic", "guildhall.expertise.close-topics", names), texts)),
                    close.stream()
                            .map(topic -> new CloseTopicBody(topic.id(), topic.name()))
                            .toList());
        }
    }

    /** A topic that may be meant. */
    record CloseTopicBody(
            @JsonProperty long id, @JsonProperty String name) {}

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
