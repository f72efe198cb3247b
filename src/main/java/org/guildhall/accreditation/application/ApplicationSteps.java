package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.ActingRole;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Takes steps with applications: by whom each is taken, one at a time in a community, stored and recorded. */
@Named
public class ApplicationSteps {
    private final AccreditationRights rights;
    private final ApplicationDuties duties;
    private final Applications applications;
    private final ApplicationEntries entries;
    private final ApplicationNotices notices;
    private final Transactions transactions;

    @Inject
    public ApplicationSteps(
            AccreditationRights rights,
            ApplicationDuties duties,
            Applications applications,
            ApplicationEntries entries,
            ApplicationNotices notices,
            Transactions transactions) {
        this.rights = rights;
        this.duties = duties;
        this.applications = applications;
        this.entries = entries;
        this.notices = notices;
        this.transactions = transactions;
    }

    /**
     * Stores a new application.
     *
     * @param draft is made while nobody else changes applications or accreditations of the community
     * @throws RequestRefusedException CONFLICT (409) when the applicant has an open one under the scheme
     */
    Application begin(
            Viewer viewer, Community community, Supplier<NewApplication> draft, List<ApplicationForm.Piece> evidence) {
        return alone(community, () -> {
            Application added = applications.add(draft.get(), evidence);
            entries.append(viewer.signedIn(), added, AccreditationAction.APPLY, AuditWords.NONE);
            return added;
        });
    }

    /**
     * Takes the step; what was sent is judged after the right.
     *
     * @throws RequestRefusedException as {@link #requireParty}; INVALID (400) naming every field that is wrong
     */
    Application take(Viewer viewer, SpaceKey space, long id, ApplicationStep step) {
        Community community = writable(viewer, space, step.action());
        return alone(community, () -> {
            Application found = find(viewer, community, id, step.action());
            Application present = isNotBegun(found, step.action()) ? takenUp(viewer, community, found) : found;
            LifecycleState next = next(viewer, community, present, step.action());
            step.checks().orRefuse();
            Application changed = step.work().apply(community, present).at(next);
            applications.change(changed);
            entries.append(viewer.signedIn(), changed, step.action(), step.words());
            notices.tell(changed, step.action(), viewer.signedIn());
            return changed;
        });
    }

    /**
     * Refuses whoever may not take the step, before anything is known of what they would say. To whoever does not run the
     * community's accreditations, an application of somebody else is like one that does not exist.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) for whoever has not the
     *     duty, NOT_FOUND (404) when there is no such application or the step is its applicant's, CONFLICT (409) when it cannot
     *     be taken now, READ_ONLY (503) while the site is
     */
    void requireParty(Viewer viewer, SpaceKey space, long id, AccreditationAction action) {
        Community community = writable(viewer, space, action);
        Application present = find(viewer, community, id, action);
        if (!isOfApplicant(action)) {
            duties.require(
                    viewer, community, present, isNotBegun(present, action) ? AccreditationAction.TAKE_UP : action);
        }
    }

    /** Whoever recommends what nobody has taken up takes it up with that. */
    private static boolean isNotBegun(Application present, AccreditationAction action) {
        return action == AccreditationAction.RECOMMEND && present.at().state() == AccreditationState.APPLIED;
    }

    private Application takenUp(Viewer viewer, Community community, Application present) {
        LifecycleState next = duties.require(viewer, community, present, AccreditationAction.TAKE_UP);
        Application begun = present.assessed(new Application.Assessment(viewer.signedIn(), Optional.empty(), ""))
                .at(next);
        applications.change(begun);
        entries.append(viewer.signedIn(), begun, AccreditationAction.TAKE_UP, AuditWords.NONE);
        return begun;
    }

    private Community writable(Viewer viewer, SpaceKey space, AccreditationAction action) {
        if (!isOfApplicant(action)) {
            rights.readable(viewer, space);
        }
        return rights.writable(viewer, space);
    }

    private Application find(Viewer viewer, Community community, long id, AccreditationAction action) {
        return applications
                .byId(community.id(), id)
                .filter(found -> !isOfApplicant(action) || viewer.is(found.applicant()))
                .orElseThrow(ApplicationSteps::absent);
    }

    private LifecycleState next(Viewer viewer, Community community, Application present, AccreditationAction action) {
        return isOfApplicant(action)
                ? ApplicationDuties.next(present.at(), action)
                : duties.require(viewer, community, present, action);
    }

    private static boolean isOfApplicant(AccreditationAction action) {
        return action.party() == ActingRole.HOLDER;
    }

    private Application alone(Community community, Supplier<Application> work) {
        try {
            return transactions.aloneIn(community.id(), CommunityPart.RECORD, work);
        } catch (Applications.AlreadyOpen e) {
            throw RequestRefusedException.conflict("scheme", "guildhall.accreditation.application.open-already");
        }
    }

    static RequestRefusedException absent() {
        return RequestRefusedException.notFound("guildhall.accreditation.application.absent");
    }
}
