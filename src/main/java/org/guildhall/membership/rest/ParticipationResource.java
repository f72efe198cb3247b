package org.guildhall.membership.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.MembershipRights;
import org.guildhall.membership.Participation;
import org.guildhall.membership.ParticipationForm;
import org.guildhall.membership.ParticipationLevel;
import org.guildhall.membership.ParticipationService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;

/** What members say of their part in a community. */
@CheckedRequest
@Path("/communities/{space}/members/me/participation")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ParticipationResource {
    private final CommunityService communities;
    private final ParticipationService participations;
    private final MembershipRights rights;
    private final Viewers viewers;

    @Inject
    public ParticipationResource(
            CommunityService communities,
            ParticipationService participations,
            MembershipRights rights,
            Viewers viewers) {
        this.communities = communities;
        this.participations = participations;
        this.rights = rights;
        this.viewers = viewers;
    }

    /** What the caller says; without a rest that is over. */
    @GET
    @LicensedOnly
    public Response get(@PathParam("space") String space) {
        return JsonBodies.ok(participations
                .own(viewers.current(), communities.require(viewers.current(), PathKeys.space(space)))
                .map(PartBody::of)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.no-such-member")));
    }

    /** Replaces what the caller says; what is left out is said no more. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response say(@PathParam("space") String space, String body) {
        rights.requireMember(
                viewers.current(),
                communities.require(viewers.current(), PathKeys.space(space)).id());
        PartBody typed = JsonBodies.read(body, PartBody.class);
        return JsonBodies.ok(PartBody.of(participations.say(viewers.current(), PathKeys.space(space), typed.form())));
    }

    /** The level, the last day of a rest, a note with it, and to whom these are shown. */
    record PartBody(
            @JsonProperty String level,
            @JsonProperty String restingUntil,
            @JsonProperty String restingNote,
            @JsonProperty String audience) {
        static PartBody of(Participation said) {
            return new PartBody(
                    said.level().map(ParticipationLevel::code).orElse(null),
                    said.restingUntil().map(LocalDate::toString).orElse(null),
                    said.note().isEmpty() ? null : said.note(),
                    said.audience().code());
        }

        ParticipationForm form() {
            return new ParticipationForm(
                    given(level),
                    given(restingUntil),
                    given(restingNote),
                    audience == null ? Participation.NONE.audience().code() : audience);
        }

        private static String given(String text) {
            return Optional.ofNullable(text).orElse("");
        }
    }
}
