package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.application.Application.Assessment;
import org.guildhall.accreditation.application.Application.Decision;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** What applicants, assessors and deciders do with an application; each step as the one transition table has it. */
@Named
public class ApplicationService {
    private static final int WORDS = 10_000;
    private static final int GRANT_WORDS = 1000;

    private final AccreditationRights rights;
    private final SchemeVisibility visibility;
    private final HeldAccreditation held;
    private final ApplicationSteps steps;
    private final ApplicationGrants grants;
    private final Clock clock;

    @Inject
    public ApplicationService(
            AccreditationRights rights,
            SchemeVisibility visibility,
            HeldAccreditation held,
            ApplicationSteps steps,
            ApplicationGrants grants,
            Clock clock) {
        this.rights = rights;
        this.visibility = visibility;
        this.held = held;
        this.steps = steps;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * The viewer asks to be accredited.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) when nobody is
     *     signed in, INVALID (400) naming every field that is wrong, CONFLICT (409) when the viewer holds the level or has an
     *     open application under the scheme, READ_ONLY (503) while the site is
     */
    public Application apply(Viewer viewer, SpaceKey space, ApplicationForm form) {
        Community community = rights.writable(viewer, space);
        return steps.begin(viewer, community, () -> draft(viewer, community, form), form.evidence());
    }

    private NewApplication draft(Viewer viewer, Community community, ApplicationForm form) {
        Scheme scheme = visibility
                .known(viewer, community, form.schemeId())
                .orElseThrow(() -> RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme"));
        form.check(scheme);
        if (held.of(viewer.signedIn(), scheme)
                .filter(each -> held.isStill(each, form.level()))
                .isPresent()) {
            throw RequestRefusedException.conflict("level", "guildhall.accreditation.application.held");
        }
        return new NewApplication(
                community.id(),
                scheme.id(),
                form.level(),
                viewer.signedIn(),
                ApplicationDuties.next(LifecycleState.NOTHING, AccreditationAction.APPLY),
                form.statement().trim(),
                LocalDate.now(clock));
    }

    /**
     * Refuses whoever may not take the step, before anything is known of what they would say.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) for whoever has not the
     *     duty, NOT_FOUND (404) when there is no such application or the step is its applicant's, CONFLICT (409) when it cannot
     *     be taken now, READ_ONLY (503) while the site is
     */
    public void requireParty(Viewer viewer, SpaceKey space, long id, AccreditationAction action) {
        steps.requireParty(viewer, space, id, action);
    }

    /**
     * The applicant takes it back.
     *
     * @throws RequestRefusedException as {@link #requireParty}; INVALID (400) as the rules of the step say
     */
    public Application withdraw(Viewer viewer, SpaceKey space, long id) {
        return steps.take(
                viewer,
                space,
                id,
                ApplicationStep.silent(AccreditationAction.WITHDRAW, (community, present) -> present));
    }

    /**
     * The applicant contests a refusal; somebody else decides then.
     *
     * @param reason 1 to 10,000 characters; null is refused like none
     * @throws RequestRefusedException as {@link #requireParty}; INVALID (400) for the reason
     */
    public Application appeal(Viewer viewer, SpaceKey space, long id, String reason) {
        return steps.take(
                viewer,
                space,
                id,
                new ApplicationStep(
                        AccreditationAction.APPEAL,
                        new Checks().text(reason, "reason", WORDS),
                        AuditWords.reason(reason),
                        (community, refused) -> refused.contested(reason.trim())));
    }

    /**
     * The viewer becomes its assessor.
     *
     * @throws RequestRefusedException as {@link #requireParty}; INVALID (400) as the rules of the step say
     */
    public Application takeUp(Viewer viewer, SpaceKey space, long id) {
        Assessment begun = new Assessment(viewer.signedIn(), Optional.empty(), "");
        return steps.take(
                viewer,
                space,
                id,
                ApplicationStep.silent(
                        AccreditationAction.TAKE_UP, (community, application) -> application.assessed(begun)));
    }

    /**
     * Its assessor says whether it should be granted.
     *
     * @param words 1 to 10,000 characters; null is refused like none
     * @throws RequestRefusedException as {@link #requireParty}; INVALID (400) for the words
     */
    public Application recommend(Viewer viewer, SpaceKey space, long id, boolean favourable, String words) {
        return steps.take(
                viewer,
                space,
                id,
                new ApplicationStep(
                        AccreditationAction.RECOMMEND,
                        new Checks().text(words, "words", WORDS),
                        AuditWords.NONE.and("recommendation", words),
                        (community, application) -> application.assessed(
                                new Assessment(viewer.signedIn(), Optional.of(favourable), words.trim()))));
    }

    /**
     * A decider who is neither applicant nor assessor, nor refused it before, refuses it.
     *
     * @param reason 1 to 10,000 characters; null is refused like none
     * @throws RequestRefusedException as {@link #requireParty}; INVALID (400) for the reason
     */
    public Application refuse(Viewer viewer, SpaceKey space, long id, String reason) {
        return steps.take(
                viewer,
                space,
                id,
                new ApplicationStep(
                        AccreditationAction.REFUSE,
                        new Checks().text(reason, "reason", WORDS),
                        AuditWords.reason(reason),
                        (community, application) ->
                                application.decided(decision(viewer, reason.trim(), Optional.empty()))));
    }

    /**
     * A decider who is neither applicant nor assessor, nor refused it before, grants what was applied for.
     *
     * @param from the first day; empty when the input had none, which is refused
     * @param reason at most 1,000 characters; null for none
     * @throws RequestRefusedException as {@link #requireParty}; INVALID (400) for the day and the reason, CONFLICT (409) when the
     *     applicant is gone or deactivated, the scheme is retired, or the level is held already
     */
    public Application grant(Viewer viewer, SpaceKey space, long id, Optional<LocalDate> from, String reason) {
        String words = reason == null ? "" : reason.trim();
        return steps.take(
                viewer,
                space,
                id,
                new ApplicationStep(
                        AccreditationAction.GRANT,
                        new Checks().day(from.isPresent(), "from").optionalText(reason, "reason", GRANT_WORDS),
                        AuditWords.reason(words),
                        (community, application) -> {
                            NewAccreditation granted =
                                    grants.grant(viewer, community, application, from.orElseThrow(), words);
                            return application.decided(decision(viewer, words, Optional.of(granted.number())));
                        }));
    }

    private Decision decision(Viewer viewer, String reason, Optional<String> number) {
        return new Decision(viewer.signedIn(), LocalDate.now(clock), reason, number);
    }
}
