package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** The log of professional development: people log their own activities, and assessors decide which count. */
@Named
public class ActivityLog implements AuditActions {
    /** The most activities of a person that may wait to be counted for one scheme. */
    private static final int UNCOUNTED = 500;

    private final CommunityService communities;
    private final AccreditationRights rights;
    private final SchemeVisibility visibility;
    private final Activities activities;
    private final AuditTrail trail;
    private final StatusCalculator rules;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ActivityLog(
            CommunityService communities,
            AccreditationRights rights,
            SchemeVisibility visibility,
            Activities activities,
            AuditTrail trail,
            StatusCalculator rules,
            Transactions transactions,
            Clock clock) {
        this.communities = communities;
        this.rights = rights;
        this.visibility = visibility;
        this.activities = activities;
        this.trail = trail;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(ActivityAuditAction.REVIEW);
    }

    /**
     * The viewer's own log for a scheme, the latest first.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is no
     *     community or the viewer may not see its space, INVALID (400) naming {@code scheme} when the viewer knows none
     *     with this id
     */
    public List<Activity> own(Viewer viewer, SpaceKey space, long schemeId) {
        PersonId own = viewer.signedIn();
        requireScheme(viewer, communities.require(viewer, space), schemeId);
        return activities.of(schemeId, own);
    }

    /**
     * A holder's log for a scheme, the latest first, for those who assess or decide under it.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; FORBIDDEN (403) also for those who
     *     neither assess nor decide under the scheme, INVALID (400) naming {@code scheme} when the viewer knows none
     *     with this id
     */
    public List<Activity> of(Viewer viewer, SpaceKey space, long schemeId, PersonId holder) {
        Community community = rights.readable(viewer, space);
        requireScheme(viewer, community, schemeId);
        if (!rights.may(viewer, community, schemeId, OfficerDuty.DECIDE)) {
            rights.require(viewer, community, schemeId, OfficerDuty.ASSESS);
        }
        return activities.of(schemeId, holder);
    }

    /**
     * Whether the viewer may decide which entries of a holder's log count.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space
     */
    public boolean mayReview(Viewer viewer, SpaceKey space, long schemeId, PersonId holder) {
        Community community = communities.require(viewer, space);
        return !viewer.is(holder) && rights.may(viewer, community, schemeId, OfficerDuty.ASSESS);
    }

    /**
     * Adds an activity to the viewer's own log.
     *
     * @return as it is stored, with its id
     * @throws RequestRefusedException as {@link AccreditationRights#writable}; INVALID (400) naming every wrong field,
     *     CONFLICT (409) when 500 activities wait to be counted for the scheme or the community's data stays locked by
     *     others for too long
     */
    public Activity add(Viewer viewer, SpaceKey space, ActivityEntry entry) {
        Community community = rights.writable(viewer, space);
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            requireScheme(viewer, community, entry.schemeId());
            ActivityEntry checked = entry.checked(rules.today());
            requireRoom(activities.of(entry.schemeId(), viewer.signedIn()));
            return activities.add(community.id(), viewer.signedIn(), checked);
        });
    }

    /**
     * Removes an activity from the viewer's own log.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#writable}; NOT_FOUND (404) also when the viewer has
     *     no such activity, CONFLICT (409) when it was counted for a renewal or the community's data stays locked by
     *     others for too long
     */
    public void remove(Viewer viewer, SpaceKey space, long activityId) {
        Community community = rights.writable(viewer, space);
        transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            Activity activity = uncounted(community, activityId, found -> viewer.is(found.person()));
            activities.remove(activity);
            return activity;
        });
    }

    /**
     * Refuses those who may not decide whether the activity counts; stores nothing.
     *
     * @throws RequestRefusedException as {@link #review}
     */
    public void requireReviewer(Viewer viewer, SpaceKey space, long activityId) {
        reviewable(viewer, rights.readable(viewer, space), activityId);
    }

    private Activity reviewable(Viewer viewer, Community community, long activityId) {
        Activity seen = uncounted(community, activityId, found -> true);
        rights.require(viewer, community, seen.schemeId(), OfficerDuty.ASSESS);
        rights.requireAnotherPerson(viewer, seen.person());
        return seen;
    }

    /**
     * Decides whether an activity of somebody else counts, and records the decision.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; READ_ONLY (503) while the site is in
     *     read-only mode, NOT_FOUND (404) also when the community has no such activity, FORBIDDEN (403) also for those
     *     who do not assess under its scheme and for one's own, CONFLICT (409) when it was counted for a renewal or the
     *     community's data stays locked by others for too long
     */
    public Activity review(Viewer viewer, SpaceKey space, long activityId, Activity.Review review) {
        Community community = rights.writable(viewer, space);
        rights.readable(viewer, space);
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            Activity seen = reviewable(viewer, community, activityId);
            activities.review(seen, review);
            trail.append(entry(viewer, seen, review));
            return seen.reviewed(review);
        });
    }

    /** While nobody else can count it. */
    private Activity uncounted(Community community, long activityId, Predicate<Activity> wanted) {
        Activity activity =
                activities.byId(community.id(), activityId).filter(wanted).orElseThrow(ActivityLog::absent);
        if (activity.countedFor().isPresent()) {
            throw RequestRefusedException.conflict("", "guildhall.accreditation.activity.counted");
        }
        return activity;
    }

    private AuditEntry entry(Viewer viewer, Activity seen, Activity.Review review) {
        return new AuditEntry(
                seen.communityId(),
                "activity-" + seen.id(),
                ActivityAuditAction.REVIEW,
                AuditDetail.with()
                        .number("scheme", seen.schemeId())
                        .person("holder", seen.person())
                        .day("performedOn", seen.on())
                        .number("points", seen.points())
                        .text("review", review.code())
                        .build(),
                viewer.signedIn(),
                rules.today(),
                clock.instant(),
                AuditWords.NONE);
    }

    private static void requireRoom(List<Activity> logged) {
        if (logged.stream().filter(each -> each.countedFor().isEmpty()).count() >= UNCOUNTED) {
            throw RequestRefusedException.conflict("", "guildhall.application.activity.too-many", UNCOUNTED);
        }
    }

    private void requireScheme(Viewer viewer, Community community, long schemeId) {
        visibility
                .known(viewer, community, schemeId)
                .orElseThrow(() -> RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme"));
    }

    private static RequestRefusedException absent() {
        return RequestRefusedException.notFound("guildhall.accreditation.activity.absent");
    }
}
