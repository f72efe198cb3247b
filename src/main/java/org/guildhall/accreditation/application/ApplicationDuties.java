package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.ActingRole;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

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
        } catch (RequestRefusedException refusal) {
            return Optional.of(refusal.problems().get(0));
        }
    }

    /** What follows from the step; a {@link RequestRefusedException} when the viewer cannot take it. */
    LifecycleState require(Viewer viewer, Community community, Application application, AccreditationAction step) {
        boolean decides = step.party() == ActingRole.DECIDER;
        rights.require(viewer, community, application.schemeId(), decides ? OfficerDuty.DECIDE : OfficerDuty.ASSESS);
        rights.requireAnotherPerson(viewer, application.applicant());
        LifecycleState next = next(application.at(), step);
        if (step == AccreditationAction.RECOMMEND && !isAssessedBy(viewer, application)) {
            throw RequestRefusedException.forbidden("guildhall.accreditation.application.other-assessor");
        }
        if (decides) {
            requireImpartial(viewer, application);
        }
        return next;
    }

    static LifecycleState next(LifecycleState present, AccreditationAction step) {
        return AccreditationTransitions.after(present, step)
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.application.not-now"));
    }

    private static void requireImpartial(Viewer viewer, Application application) {
        if (!application.isRecommendedOn()) {
            throw RequestRefusedException.conflict("", "guildhall.accreditation.application.not-assessed");
        }
        if (isAssessedBy(viewer, application)) {
            throw RequestRefusedException.forbidden("guildhall.accreditation.application.assessor-decides-not");
        }
        if (application.decision().filter(each -> viewer.is(each.decider())).isPresent()) {
            throw RequestRefusedException.forbidden("guildhall.accreditation.appeal-other-decider");
        }
    }

    private static boolean isAssessedBy(Viewer viewer, Application application) {
        return application
                .assessment()
                .filter(each -> viewer.is(each.assessor()))
                .isPresent();
    }
}
