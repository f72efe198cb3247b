package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.CycleStart;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationChanged;
import org.guildhall.accreditation.status.AccreditationContent;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.PlannedStep;
import org.guildhall.accreditation.status.RenewalCondition;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Allows a renewal when the holder has the points, or the decider gives a reason for doing without; marks the
 * activities as counted, so that none counts twice.
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
    public void require(AccreditationContent present, Scheme scheme, Change renewal) {
        require(present, scheme, renewal, () -> activities.of(scheme.id(), present.holder()));
    }

    @Override
    public RenewalCondition among(Collection<Accreditation> candidates, Change renewal) {
        if (isExcused(renewal)) {
            return this;
        }
        Map<PersonId, List<Activity>> logged =
                activities.of(candidates.stream().map(Accreditation::holder).toList()).stream()
                        .collect(Collectors.groupingBy(Activity::person));
        return (present, scheme, change) -> require(
                present,
                scheme,
                change,
                () -> logged.getOrDefault(present.holder(), List.of()).stream()
                        .filter(activity -> activity.schemeId() == scheme.id())
                        .toList());
    }

    private static void require(
            AccreditationContent present, Scheme scheme, Change renewal, Supplier<List<Activity>> logged) {
        if (scheme.rules().renewal().points() == 0 || isExcused(renewal)) {
            return;
        }
        RenewalProgress progress = RenewalProgress.of(
                scheme.rules().renewal(), gathered(present, scheme, renewal.on().orElseThrow(), logged.get()));
        if (!progress.isMet()) {
            throw RequestRefusedException.conflict(
                    "reason", "guildhall.accreditation.renewal.points-missing", progress.counted(), progress.needed());
        }
    }

    private static boolean isExcused(Change renewal) {
        return !renewal.reason().isEmpty();
    }

    @Override
    public void accreditationsChanged(long communityId, List<PlannedStep> steps) {
        Map<Long, Scheme> renewed = schemes.byIds(steps.stream()
                .filter(step -> step.action() == AccreditationAction.RENEW)
                .map(step -> step.after().schemeId())
                .distinct()
                .toList());
        for (PlannedStep step : steps) {
            switch (step.action()) {
                case RENEW -> count(step, renewed.get(step.after().schemeId()));
                case UNDO -> release(step.before().orElseThrow(), step.after());
                default -> {}
            }
        }
    }

    private void count(PlannedStep renewal, Scheme scheme) {
        if (scheme.rules().renewal().points() > 0) {
            activities.count(
                    gathered(renewal.before().orElseThrow(), scheme, renewal.on()), renewalOf(renewal.after()));
        }
    }

    private void release(AccreditationContent undone, AccreditationContent restored) {
        if (!undone.term().equals(restored.term())) {
            activities.release(restored.schemeId(), restored.holder(), renewalOf(undone));
        }
    }

    private static String renewalOf(AccreditationContent renewed) {
        return renewed.number() + " " + renewed.changedOn();
    }

    private List<Activity> gathered(AccreditationContent accreditation, Scheme scheme, LocalDate on) {
        return gathered(accreditation, scheme, on, activities.of(scheme.id(), accreditation.holder()));
    }

    /**
     * Activities before the grant earned the accreditation and do not count for its renewal. Where the new cycle counts
     * from the old date, points must be earned by then: the grace period is for the paperwork only.
     */
    private static List<Activity> gathered(
            AccreditationContent accreditation, Scheme scheme, LocalDate on, List<Activity> logged) {
        LocalDate last = scheme.rules().renewal().start() == CycleStart.OLD_DATE
                ? accreditation.expiresOn().filter(on::isAfter).orElse(on)
                : on;
        return logged.stream()
                .filter(Activity::mayCount)
                .filter(activity -> !activity.on().isBefore(accreditation.effectiveFrom()))
                .filter(activity -> !activity.on().isAfter(last))
                .toList();
    }
}
