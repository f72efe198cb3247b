package org.guildhall.accreditation.renewal;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.accreditation.AccreditationRights;
import org.guildhall.accreditation.Duty;
import org.guildhall.accreditation.Schemes;
import org.guildhall.accreditation.StandingRules;
import org.guildhall.community.Community;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.PersonId;
import org.guildhall.site.SpaceKey;
import org.guildhall.site.Transactions;
import org.guildhall.site.Viewer;

/** The log of professional development: everybody writes their own; assessors say what counts. */
@Named
public class ActivityLog {
    private final AccreditationRights rights;
    private final Schemes schemes;
    private final Activities activities;
    private final StandingRules rules;
    private final Transactions transactions;

    @Inject
    public ActivityLog(
            AccreditationRights rights,
            Schemes schemes,
            Activities activities,
            StandingRules rules,
            Transactions transactions) {
        this.rights = rights;
        this.schemes = schemes;
        this.activities = activities;
        this.rules = rules;
        this.transactions = transactions;
    }

    /** The viewer's own log for a scheme, the latest first. */
    public List<Activity> own(Viewer viewer, long schemeId) {
        return activities.of(schemeId, person(viewer));
    }

    /** A holder's log for a scheme, for those who assess or decide under it. */
    public List<Activity> of(Viewer viewer, SpaceKey space, long schemeId, PersonId holder) {
        Community community = rights.readable(viewer, space);
        requireScheme(community, schemeId);
        return activities.of(schemeId, holder);
    }

    public Activity add(Viewer viewer, SpaceKey space, ActivityEntry entry) {
        Community community = rights.writable(viewer, space);
        requireScheme(community, entry.schemeId());
        ActivityEntry checked = entry.checked(rules.today());
        return transactions.inOne(() -> activities.add(community.id(), person(viewer), checked));
    }

    /** Takes an entry of one's own back, as long as it has not been counted. */
    public void remove(Viewer viewer, SpaceKey space, long activityId) {
        Community community = rights.writable(viewer, space);
        transactions.inOne(() -> {
            Activity activity = find(community, activityId)
                    .filter(found -> viewer.is(found.person()))
                    .orElseThrow(ActivityLog::absent);
            if (activity.countedFor().isPresent()) {
                throw Refusal.conflict("", "guildhall.accreditation.activity.counted");
            }
            activities.remove(activity);
        });
    }

    /** Says whether an entry counts; not for one's own. */
    public void review(Viewer viewer, SpaceKey space, long activityId, Activity.Review review) {
        Community community = rights.writable(viewer, space);
        Activity seen = find(community, activityId).orElseThrow(ActivityLog::absent);
        rights.require(viewer, community, seen.schemeId(), Duty.ASSESS);
        rights.requireAnotherPerson(viewer, seen.person());
        transactions.inOne(() -> activities.review(seen, review));
    }

    private Optional<Activity> find(Community community, long activityId) {
        return activities.byId(community.id(), activityId);
    }

    private void requireScheme(Community community, long schemeId) {
        schemes.byId(community.id(), schemeId)
                .orElseThrow(() -> Refusal.invalid("scheme", "guildhall.accreditation.no-such-scheme"));
    }

    private static Refusal absent() {
        return Refusal.notFound("guildhall.accreditation.activity.absent");
    }

    private static PersonId person(Viewer viewer) {
        return viewer.person().orElseThrow(Refusal::unauthenticated);
    }
}
