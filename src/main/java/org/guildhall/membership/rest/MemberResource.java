package org.guildhall.membership.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.membership.AccountWatch;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipReading;
import org.guildhall.membership.MembershipRights;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.Participation;
import org.guildhall.membership.ParticipationLevel;
import org.guildhall.membership.Role;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.PersonKeys;
import org.guildhall.platform.rest.PersonNames;
import org.guildhall.platform.rest.RateLimited;
import org.guildhall.platform.rest.RestDays;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SearchedWord;

/** Who belongs to a community, and coming and going. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class MemberResource {
    private final MembershipReading reading;
    private final MembershipRights rights;
    private final MembershipService memberships;
    private final AccountWatch watch;
    private final People people;
    private final Viewers viewers;

    @Inject
    public MemberResource(
            MembershipReading reading,
            MembershipRights rights,
            MembershipService memberships,
            AccountWatch watch,
            People people,
            Viewers viewers) {
        this.reading = reading;
        this.rights = rights;
        this.memberships = memberships;
        this.watch = watch;
        this.people = people;
        this.viewers = viewers;
    }

    @GET
    @Path("/members")
    @AnonymousSiteAccess
    @RateLimited
    public Response members(
            @PathParam("space") String space,
            @QueryParam("q") String q,
            @QueryParam("role") String role,
            @QueryParam("sort") String sort,
            @QueryParam("after") String after,
            @QueryParam("size") String size) {
        return JsonBodies.ok(listed(reading.cards(
                viewers.current(),
                PathKeys.space(space),
                community -> new MemberQuery(
                        community.id(),
                        role(role),
                        SearchedWord.of(q),
                        order(sort),
                        Optional.ofNullable(after).flatMap(Cursor::of),
                        PageSize.of(size, MemberQuery.LARGEST, 50)))));
    }

    /** The caller's own membership, request or former membership, with the last day the boundary sets, if any. */
    @GET
    @Path("/members/me")
    @LicensedOnly
    public Response own(@PathParam("space") String space) {
        return JsonBodies.ok(body(reading.own(viewers.current(), PathKeys.space(space))
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.no-such-member"))));
    }

    /** Members who will have to go by a day unless they are accredited again, the next to go first, for coordinators. */
    @GET
    @Path("/leaving")
    @LicensedOnly
    public Response leaving(
            @PathParam("space") String space,
            @QueryParam("by") String by,
            @QueryParam("after") String after,
            @QueryParam("size") String size) {
        rights.coordinated(viewers.current(), PathKeys.space(space));
        MemberPage page = reading.leavingBy(
                viewers.current(),
                PathKeys.space(space),
                by == null ? reading.graceFromToday() : RestDays.read(by, "by"),
                Optional.ofNullable(after).flatMap(Cursor::of),
                PageSize.of(size, MemberQuery.LARGEST, 50));
        return JsonBodies.ok(body(page, true));
    }

    /** Joins, or asks to where a coordinator lets people in, perhaps with a word why; the answer says which. */
    @PUT
    @Path("/members/me")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response join(@PathParam("space") String space, String requestBody) {
        Viewer viewer = viewers.current();
        viewer.signedIn();
        rights.writable(viewer, PathKeys.space(space));
        String word = JoinRequestResource.word(requestBody);
        return JsonBodies.ok(body(memberships.join(viewer, PathKeys.space(space), word)));
    }

    /** Leaves, or takes a request back. */
    @DELETE
    @Path("/members/me")
    @LicensedOnly
    public Response leave(@PathParam("space") String space) {
        memberships.leave(viewers.current(), PathKeys.space(space));
        return Response.noContent().build();
    }

    @PUT
    @Path("/members/{person}/role")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response changeRole(
            @PathParam("space") String space, @PathParam("person") String person, String requestBody) {
        rights.changeable(viewers.current(), PathKeys.space(space));
        Role role = Role.ofCode(String.valueOf(
                        JsonBodies.read(requestBody, RoleBody.class).role()))
                .orElseThrow(() -> oneOf("role", "coordinator, member"));
        return JsonBodies.ok(
                body(memberships.changeRole(viewers.current(), PathKeys.space(space), PathKeys.person(person), role)));
    }

    /** Whose account is gone is in no list, even before everybody has been told. */
    private PageBody<MemberBody> listed(MemberCardPage page) {
        Map<PersonId, Person> known =
                people.byIds(page.members().stream().map(MemberCard::person).toList());
        watch.shown(page.members(), known);
        return new PageBody<>(
                page.members().stream()
                        .filter(member -> !known.get(member.person()).isRemoved())
                        .map(member -> MemberBody.of(
                                        viewers.current(), member.membership(), known.get(member.person()), false)
                                .saying(member.participation()))
                        .toList(),
                page.next().map(Cursor::text).orElse(null));
    }

    private PageBody<MemberBody> body(MemberPage page) {
        return body(page, false);
    }

    /** Last days are for the person and for those who look after the community. */
    private PageBody<MemberBody> body(MemberPage page, boolean lastDays) {
        Map<PersonId, Person> known =
                people.byIds(page.members().stream().map(Membership::person).toList());
        return new PageBody<>(
                page.members().stream()
                        .map(member -> MemberBody.of(viewers.current(), member, known.get(member.person()), lastDays))
                        .toList(),
                page.next().map(Cursor::text).orElse(null));
    }

    private MemberBody body(Membership membership) {
        return MemberBody.of(
                viewers.current(),
                membership,
                people.byIds(List.of(membership.person())).get(membership.person()),
                true);
    }

    private static MemberQuery.Order order(String sort) {
        return switch (sort == null ? "name" : sort) {
            case "name" -> MemberQuery.Order.NAME;
            case "newest" -> MemberQuery.Order.NEWEST;
            default -> throw oneOf("sort", "name, newest");
        };
    }

    private static Optional<Role> role(String code) {
        return Optional.ofNullable(code)
                .map(given -> Role.ofCode(given).orElseThrow(() -> oneOf("role", "coordinator, member")));
    }

    private static RequestRefusedException oneOf(String field, String allowed) {
        return RequestRefusedException.invalid(field, "guildhall.refusal.one-of", field, allowed);
    }

    /** A new role. */
    record RoleBody(@JsonProperty String role) {}

    /**
     * A membership, a request or what was a membership; the name is empty for a person who is gone, the key null
     * for visitors.
     */
    record MemberBody(
            @JsonProperty String person,
            @JsonProperty String name,
            @JsonProperty String account,
            @JsonProperty String state,
            @JsonProperty String role,
            @JsonProperty String since,
            @JsonProperty String staysUntil,
            @JsonProperty String participation,
            @JsonProperty String restingUntil,
            @JsonProperty String restingNote) {
        /** What the person says of their part, as far as the caller may see it. */
        MemberBody saying(Participation said) {
            return new MemberBody(
                    person,
                    name,
                    account,
                    state,
                    role,
                    since,
                    staysUntil,
                    said.level().map(ParticipationLevel::code).orElse(null),
                    said.restingUntil().map(LocalDate::toString).orElse(null),
                    said.note().isEmpty() ? null : said.note());
        }

        static MemberBody of(Viewer viewer, Membership membership, Person person, boolean lastDay) {
            return new MemberBody(
                    PersonKeys.shown(membership.person(), viewer),
                    PersonNames.shown(person),
                    person.state().name().toLowerCase(java.util.Locale.ROOT),
                    membership.state().code(),
                    membership.role().code(),
                    membership.since().toString(),
                    membership
                            .staysUntil()
                            .filter(day -> lastDay)
                            .map(LocalDate::toString)
                            .orElse(null),
                    null,
                    null,
                    null);
        }
    }
}
