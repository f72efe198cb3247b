package org.guildhall.accreditation.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.accreditation.Accreditation;
import org.guildhall.accreditation.AccreditationAction;
import org.guildhall.accreditation.AccreditationChanged;
import org.guildhall.accreditation.Change;
import org.guildhall.accreditation.CycleStart;
import org.guildhall.accreditation.RenewalCondition;
import org.guildhall.accreditation.Scheme;
import org.guildhall.accreditation.Schemes;
import org.guildhall.refusal.Refusal;

/**
 * Lets a renewal pass when the holder has the points, or the decider says why they are not needed; counts the points
 * that were used, so that none counts twice.
 */
@Named
public class RenewalPoints implements RenewalCondition, AccreditationChanged {
    private final Activities activities;
    private final Schemes schemes;

    @Inject
    public RenewalPoints(Activities activities, Schemes schemes) {
        this.activities = activities;
        this.schemes = schemes;
    }

    /** What the holder has gathered for the next renewal, decided on a day. */
    public RenewalProgress progress(Accreditation accreditation, Scheme scheme, LocalDate on) {
        return RenewalProgress.of(scheme.rules().renewal(), gathered(accreditation, scheme, on));
    }

    @Override
    public void require(Accreditation present, Scheme scheme, Change renewal) {
        if (scheme.rules().renewal().points() == 0
                || (renewal.reason() != null && !renewal.reason().isBlank())) {
            return;
        }
        RenewalProgress progress = progress(present, scheme, renewal.on());
        if (!progress.isMet()) {
            throw Refusal.conflict(
                    "reason", "guildhall.accreditation.renewal.points-missing", progress.counted(), progress.needed());
        }
    }

    @Override
    public void accreditationChanged(Optional<Accreditation> before, Accreditation after, AccreditationAction action) {
        if (action == AccreditationAction.RENEW) {
            Scheme scheme = schemes.byIds(List.of(after.schemeId())).get(after.schemeId());
            if (scheme.rules().renewal().points() > 0) {
                activities.count(
                        gathered(before.orElseThrow(), scheme, after.changedOn()),
                        after.number() + " " + after.changedOn());
            }
        }
    }

    /** Whoever goes on from the old date must have earned the points by then: grace is for the paperwork alone. */
    private List<Activity> gathered(Accreditation accreditation, Scheme scheme, LocalDate on) {
        LocalDate last = scheme.rules().renewal().start() == CycleStart.OLD_DATE
                ? accreditation.expiresOn().filter(on::isAfter).orElse(on)
                : on;
        return activities.of(scheme.id(), accreditation.holder()).stream()
                .filter(Activity::mayCount)
                .filter(activity -> !activity.on().isAfter(last))
                .toList();
    }
}
