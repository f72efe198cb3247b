package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Duty;
import org.guildhall.accreditation.scheme.Party;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.LifeState;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.Refusal;

/** Who takes which step with an application, and why others cannot: whoever asks, assesses and decides are three. */
@Named
public class ApplicationDuties {
    private final AccreditationRights rights;

    @Inject
    public ApplicationDuties(AccreditationRights rights) {
        this.rights = rights;
    }

    /** Why the viewer cannot take the step now, empty when they can. */
    public Optional<Problem> obstacle(
            Viewer viewer, Community community, Application application, AccreditationAction step) {
        try {
            require(viewer, community, application, step);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.problems().get(0));
        }
    }

    /** What follows from the step; a {@link Refusal} when the viewer cannot take it. */
    LifeState require(Viewer viewer, Community community, Application application, AccreditationAction step) {
        boolean decides = step.party() == Party.DECIDER;
        rights.require(viewer, community, application.schemeId(), decides ? Duty.DECIDE : Duty.ASSESS);
        rights.requireAnotherPerson(viewer, application.applicant());
        LifeState next = next(application.at(), step);
        if (step == AccreditationAction.RECOMMEND && !isAssessedBy(viewer, application)) {
            throw Refusal.forbidden("guildhall.accreditation.application.other-assessor");
        }
        if (decides) {
            requireImpartial(viewer, application);
        }
        return next;
    }

    static LifeState next(LifeState present, AccreditationAction step) {
        return AccreditationTransitions.after(present, step)
                .orElseThrow(() -> Refusal.conflict("", "guildhall.application.not-now"));
    }

    private static void requireImpartial(Viewer viewer, Application application) {
        if (!application.isRecommendedOn()) {
            throw Refusal.conflict("", "guildhall.accreditation.application.not-assessed");
        }
        if (isAssessedBy(viewer, application)) {
            throw Refusal.forbidden("guildhall.accreditation.application.assessor-decides-not");
        }
        if (application.decision().filter(each -> viewer.is(each.decider())).isPresent()) {
            throw Refusal.forbidden("guildhall.accreditation.appeal-other-decider");
        }
    }

    private static boolean isAssessedBy(Viewer viewer, Application application) {
        return application
                .assessment()
                .filter(each -> viewer.is(each.assessor()))
                .isPresent();
    }
}
