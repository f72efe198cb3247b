package org.guildhall.membership.rest;

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
import java.util.Map;
import java.util.Optional;
import org.guildhall.membership.JoinRequestService;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipReading;
import org.guildhall.membership.MembershipRights;
import org.guildhall.membership.RequestAnswers;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.PersonKeys;
import org.guildhall.platform.rest.PersonNames;
import org.guildhall.platform.text.Cursor;

/** Requests to join, and their answers. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class JoinRequestResource {
    private final MembershipReading reading;
    private final MembershipRights rights;
    private final JoinRequestService requests;
    private final RequestAnswers answers;
    private final People people;
    private final Viewers viewers;

    @Inject
    public JoinRequestResource(
            MembershipReading reading,
            MembershipRights rights,
            JoinRequestService requests,
            RequestAnswers answers,
            People people,
            Viewers viewers) {
        this.reading = reading;
        this.rights = rights;
        this.requests = requests;
        this.answers = answers;
        this.people = people;
        this.viewers = viewers;
    }

    /** Open requests with what people wrote, the oldest first. */
    @GET
    @Path("/requests")
    @LicensedOnly
    public Response requests(
            @PathParam("space") String space, @QueryParam("after") String after, @QueryParam("size") String size) {
        SpaceKey key = PathKeys.space(space);
        rights.coordinated(viewers.current(), key);
        MemberPage page = reading.requests(
                viewers.current(),
                key,
                Optional.ofNullable(after).flatMap(Cursor::of),
                PageSize.of(size, MemberQuery.LARGEST, 50));
        List<PersonId> asking = page.members().stream().map(Membership::person).toList();
        Map<PersonId, Person> known = people.byIds(asking);
        Map<PersonId, String> words = requests.words(viewers.current(), key, asking);
        return JsonBodies.ok(new PageBody<>(
                page.members().stream()
                        .map(request -> RequestBody.of(
                                viewers.current(),
                                request,
                                known.get(request.person()),
                                words.getOrDefault(request.person(), "")))
                        .toList(),
                page.next().map(Cursor::text).orElse(null)));
    }

    @POST
    @Path("/requests/{person}/approval")
    @LicensedOnly
    public Response approve(@PathParam("space") String space, @PathParam("person") String person) {
        Membership member = requests.approve(viewers.current(), PathKeys.space(space), PathKeys.person(person));
        Person known = people.byIds(List.of(member.person())).get(member.person());
        return JsonBodies.ok(MemberResource.MemberBody.of(viewers.current(), member, known, true));
    }

    /** Does not let a person in, perhaps with a word that they read. */
    @DELETE
    @Path("/requests/{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response decline(@PathParam("space") String space, @PathParam("person") String person, String requestBody) {
        rights.changeable(viewers.current(), PathKeys.space(space));
        requests.decline(viewers.current(), PathKeys.space(space), PathKeys.person(person), word(requestBody));
        return Response.noContent().build();
    }

    /** Puts the answer to one's own request away. */
    @DELETE
    @Path("/members/me/answer")
    @LicensedOnly
    public Response putAway(@PathParam("space") String space) {
        answers.putAway(viewers.current(), PathKeys.space(space));
        return Response.noContent().build();
    }

    /** What was written with a request or an answer; empty for no body or no word. */
    static String word(String requestBody) {
        return JsonBodies.readOptional(requestBody, WordBody.class)
                .map(WordBody::word)
                .orElse("");
    }

    /** What somebody writes with a request to join, or with the answer to one. */
    record WordBody(@JsonProperty String word) {}

    /** A request to join; the name is null for a person who is gone, the word empty where nothing was written. */
    record RequestBody(
            @JsonProperty String person,
            @JsonProperty String name,
            @JsonProperty String account,
            @JsonProperty String state,
            @JsonProperty String since,
            @JsonProperty String word) {
        static RequestBody of(Viewer viewer, Membership request, Person person, String word) {
            return new RequestBody(
                    PersonKeys.shown(request.person(), viewer),
                    PersonNames.shown(person),
                    person.state().name().toLowerCase(java.util.Locale.ROOT),
                    request.state().code(),
                    request.since().toString(),
                    word);
        }
    }
}
