package org.guildhall.invitation.rest;

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
import java.util.stream.Stream;
import org.guildhall.invitation.Invitation;
import org.guildhall.invitation.InvitationPreview;
import org.guildhall.invitation.InvitationReading;
import org.guildhall.invitation.InvitationService;
import org.guildhall.invitation.PastedPerson;
import org.guildhall.invitation.SentInvitations;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.text.Parsing;

/** Invitations, for those who look after a community. */
@CheckedRequest
@Path("/communities/{space}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class InvitationResource {
    private static final int LARGEST = 200;

    private final InvitationReading reading;
    private final InvitationPreview preview;
    private final InvitationService service;
    private final People people;
    private final Viewers viewers;

    @Inject
    public InvitationResource(
            InvitationReading reading,
            InvitationPreview preview,
            InvitationService service,
            People people,
            Viewers viewers) {
        this.reading = reading;
        this.preview = preview;
        this.service = service;
        this.people = people;
        this.viewers = viewers;
    }

    /** The latest invitation of each person, the latest first. */
    @GET
    @LicensedOnly
    public Response list(
            @PathParam("space") String space, @QueryParam("after") String after, @QueryParam("size") String size) {
        SpaceKey key = PathKeys.space(space);
        reading.latest(viewers.current(), key, Optional.empty(), 1);
        int most = PageSize.of(size, LARGEST, 50);
        List<Invitation> found = reading.latest(
                viewers.current(), key, Optional.ofNullable(after).flatMap(Parsing::id), most + 1);
        List<Invitation> page = found.subList(0, Math.min(most, found.size()));
        Map<PersonId, Person> known = people.byIds(page.stream()
                .flatMap(each -> Stream.of(each.person(), each.inviter()))
                .toList());
        return JsonBodies.ok(new PageBody<>(
                page.stream()
                        .map(each -> InvitationBody.of(
                                each, known.get(each.person()), known.get(each.inviter()), reading.today()))
                        .toList(),
                found.size() > most ? String.valueOf(page.get(most - 1).id()) : null));
    }

    /** Whom a pasted list means, and who of them can be invited; changes nothing. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response preview(@PathParam("space") String space, String requestBody) {
        SpaceKey key = PathKeys.space(space);
        service.requireInviter(viewers.current(), key);
        String pasted = JsonBodies.read(requestBody, PastedBody.class).people();
        return JsonBodies.ok(preview.of(viewers.current(), key, pasted).stream()
                .map(PastedPersonBody::of)
                .toList());
    }

    /** Invites those of some people who can be invited, and says who could not. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response invite(@PathParam("space") String space, String requestBody) {
        SpaceKey key = PathKeys.space(space);
        service.requireInviter(viewers.current(), key);
        InvitingBody body = JsonBodies.read(requestBody, InvitingBody.class);
        return JsonBodies.ok(SentBody.of(
                service.invite(viewers.current(), key, body.ids(), body.word() == null ? "" : body.word())));
    }

    /** Takes one invitation back. */
    @DELETE
    @Path("/{person}")
    @LicensedOnly
    public Response withdraw(@PathParam("space") String space, @PathParam("person") String person) {
        service.withdraw(viewers.current(), PathKeys.space(space), PathKeys.person(person));
        return Response.noContent().build();
    }

    /** Takes back what was sent together and not accepted, within 30 days. */
    @POST
    @Path("/rounds/{round}/undo")
    @LicensedOnly
    public Response undo(@PathParam("space") String space, @PathParam("round") String round) {
        return JsonBodies.ok(new UndoneBody(service.undo(viewers.current(), PathKeys.space(space), round)));
    }

    /** User names and full names, one a line or with commas between them. */
    record PastedBody(@JsonProperty String people) {}

    /** Whom to invite, by key, and what they all read with it. */
    record InvitingBody(
            @JsonProperty List<String> people, @JsonProperty String word) {
        List<PersonId> ids() {
            return Optional.ofNullable(people).orElse(List.of()).stream()
                    .map(each -> PersonId.read(each)
                            .orElseThrow(
                                    () -> RequestRefusedException.invalid("people", "guildhall.invitation.no-key")))
                    .distinct()
                    .toList();
        }
    }

    /** How many invitations were taken back. */
    record UndoneBody(@JsonProperty int withdrawn) {}

    /** An entry of a pasted list; several people are to be chosen from. */
    record PastedPersonBody(
            @JsonProperty String typed,
            @JsonProperty String result,
            @JsonProperty List<MeantBody> people) {
        static PastedPersonBody of(PastedPerson entry) {
            return new PastedPersonBody(
                    entry.typed(),
                    entry.invitability().code(),
                    entry.people().stream().map(MeantBody::of).toList());
        }
    }

    /** Somebody who may be meant. */
    record MeantBody(
            @JsonProperty String person,
            @JsonProperty String username,
            @JsonProperty String name) {
        static MeantBody of(Person person) {
            return new MeantBody(person.id().value(), person.username(), person.fullName());
        }
    }

    /** What was sent; the round is null when nothing was. */
    record SentBody(
            @JsonProperty String round,
            @JsonProperty List<String> invited,
            @JsonProperty List<LeftOutBody> leftOut) {
        static SentBody of(SentInvitations sent) {
            return new SentBody(
                    sent.round().isEmpty() ? null : sent.round(),
                    sent.invited().stream().map(PersonId::value).toList(),
                    sent.leftOut().entrySet().stream()
                            .map(each -> new LeftOutBody(
                                    each.getKey().value(), each.getValue().code()))
                            .toList());
        }
    }

    /** Somebody who was not invited, and why not. */
    record LeftOutBody(
            @JsonProperty String person, @JsonProperty String result) {}
}
