package org.guildhall.accreditation.renewal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.guildhall.accreditation.renewal.Activity;
import org.guildhall.accreditation.renewal.ActivityEntry;
import org.guildhall.accreditation.renewal.ActivityLog;
import org.guildhall.accreditation.renewal.ClassProgress;
import org.guildhall.accreditation.renewal.HolderLog;
import org.guildhall.accreditation.renewal.HolderLogs;
import org.guildhall.accreditation.renewal.RenewalProgress;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.text.Parsing;

/** The log of professional development, and its review by assessors. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ActivityResource {
    private final CommunityService communities;
    private final ActivityLog log;
    private final HolderLogs holders;
    private final Viewers viewers;

    @Inject
    public ActivityResource(CommunityService communities, ActivityLog log, HolderLogs holders, Viewers viewers) {
        this.communities = communities;
        this.log = log;
        this.holders = holders;
        this.viewers = viewers;
    }

    /** The caller's own under a scheme, the latest first. */
    @GET
    @Path("/activities/me")
    @LicensedOnly
    public Response own(@PathParam("space") String space, @QueryParam("scheme") String scheme) {
        communities.require(viewers.current(), PathKeys.space(space));
        long schemeId = Parsing.id(scheme)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.no-such-scheme"));
        return JsonBodies.ok(new PageBody<>(
                log.own(viewers.current(), PathKeys.space(space), schemeId).stream()
                        .map(ActivityBody::of)
                        .toList(),
                null));
    }

    @POST
    @Path("/activities/me")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response add(@PathParam("space") String space, String body) {
        communities.require(viewers.current(), PathKeys.space(space));
        ActivityEntry entry = JsonBodies.read(body, NewActivityBody.class).entry();
        return JsonBodies.ok(ActivityBody.of(log.add(viewers.current(), PathKeys.space(space), entry)));
    }

    @DELETE
    @Path("/activities/me/{activityId: [0-9]{1,18}}")
    @LicensedOnly
    public Response remove(@PathParam("space") String space, @PathParam("activityId") long activityId) {
        log.remove(viewers.current(), PathKeys.space(space), activityId);
        return Response.noContent().build();
    }

    /** Whether an activity of somebody else counts. */
    @PUT
    @Path("/activities/{activityId: [0-9]{1,18}}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response review(@PathParam("space") String space, @PathParam("activityId") long activityId, String body) {
        log.requireReviewer(viewers.current(), PathKeys.space(space), activityId);
        Activity.Review review = JsonBodies.read(body, ActivityReviewBody.class).answer();
        return JsonBodies.ok(ActivityBody.of(log.review(viewers.current(), PathKeys.space(space), activityId, review)));
    }

    /** A holder's log with what it comes to, for the holder and for those who assess or decide. */
    @GET
    @Path("/accreditations/{number}/activities")
    @LicensedOnly
    public Response of(@PathParam("space") String space, @PathParam("number") String number) {
        return JsonBodies.ok(HolderLogBody.of(holders.of(viewers.current(), PathKeys.space(space), number)));
    }

    /** An activity to be written down; the evidence, if any, is a web address. */
    record NewActivityBody(
            @JsonProperty Long scheme,
            @JsonProperty String on,
            @JsonProperty String kind,
            @JsonProperty Integer points,
            @JsonProperty String description,
            @JsonProperty String evidence) {
        ActivityEntry entry() {
            return new ActivityEntry(scheme == null ? 0 : scheme, day(), kind, points, description, evidence);
        }

        /** Null for what is no day, which the log refuses together with whatever else is wrong. */
        private LocalDate day() {
            return Parsing.day(on).orElse(null);
        }
    }

    /** {@code accepted} or {@code rejected}, or {@code not-reviewed} to take an answer back. */
    record ActivityReviewBody(@JsonProperty String review) {
        Activity.Review answer() {
            return Activity.Review.ofCode(review)
                    .orElseThrow(() -> RequestRefusedException.invalid(
                            "review", "guildhall.refusal.one-of", "review", "accepted, not-reviewed, rejected"));
        }
    }

    /** An activity; {@code countedFor} is null until it was counted for a renewal. */
    record ActivityBody(
            @JsonProperty long id,
            @JsonProperty long scheme,
            @JsonProperty String on,
            @JsonProperty String kind,
            @JsonProperty int points,
            @JsonProperty String description,
            @JsonProperty String evidence,
            @JsonProperty String review,
            @JsonProperty String countedFor) {
        static ActivityBody of(Activity activity) {
            return new ActivityBody(
                    activity.id(),
                    activity.schemeId(),
                    activity.on().toString(),
                    activity.kind(),
                    activity.points(),
                    activity.description(),
                    activity.evidence(),
                    activity.review().code(),
                    activity.countedFor().orElse(null));
        }
    }

    /** A holder's log and the points that count today, of those a renewal needs. */
    record HolderLogBody(
            @JsonProperty int counted,
            @JsonProperty int needed,
            @JsonProperty boolean met,
            @JsonProperty List<ActivityClassBody> classes,
            @JsonProperty List<ActivityBody> activities) {
        static HolderLogBody of(HolderLog found) {
            RenewalProgress progress = found.progress();
            return new HolderLogBody(
                    progress.counted(),
                    progress.needed(),
                    progress.isMet(),
                    progress.classes().stream().map(ActivityClassBody::of).toList(),
                    found.activities().stream().map(ActivityBody::of).toList());
        }
    }

    /** The holder's points in one class of activity. */
    record ActivityClassBody(
            @JsonProperty String name,
            @JsonProperty int logged,
            @JsonProperty int counted,
            @JsonProperty int least,
            @JsonProperty int most) {
        static ActivityClassBody of(ClassProgress progress) {
            return new ActivityClassBody(
                    progress.name(), progress.logged(), progress.counted(), progress.least(), progress.most());
        }
    }
}
