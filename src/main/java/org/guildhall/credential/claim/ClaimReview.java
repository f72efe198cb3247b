package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** What those who run the accreditations say of claims of others. */
@Named
public class ClaimReview {
    private static final int WORDS = 1000;
    private static final int LONGEST_YEARS = 10;

    private final AccreditationRights rights;
    private final ClaimSteps steps;
    private final Clock clock;

    @Inject
    public ClaimReview(AccreditationRights rights, ClaimSteps steps, Clock clock) {
        this.rights = rights;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Somebody who runs the accreditations, and is not the person, has checked it.
     *
     * @param how in words, 1 to 1,000 characters; null is refused like none
     * @param nextDue the day from which it has to be checked again, after today and within ten years; empty for never
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) for whoever does not run
     *     the accreditations and for one's own claim, NOT_FOUND (404) when there is no such claim, INVALID (400) naming every
     *     field that is wrong, CONFLICT (409) when it cannot be confirmed now, READ_ONLY (503) while the site is
     */
    public Claim confirm(Viewer viewer, SpaceKey space, long id, String how, Optional<LocalDate> nextDue) {
        Community community = writable(viewer, space);
        new Checks()
                .text(how, "how", WORDS)
                .that(
                        nextDue.filter(day -> !isPossible(day)).isEmpty(),
                        "nextDue",
                        "guildhall.claim.due-range",
                        LONGEST_YEARS)
                .orRefuse();
        return steps.judge(
                viewer,
                community,
                id,
                ClaimAction.CONFIRM,
                AuditWords.NONE.and("method", how),
                claim -> judged(viewer, claim, ClaimAction.CONFIRM, how, nextDue));
    }

    private boolean isPossible(LocalDate nextDue) {
        LocalDate today = LocalDate.now(clock);
        return nextDue.isAfter(today) && !nextDue.isAfter(today.plusYears(LONGEST_YEARS));
    }

    /**
     * Somebody who runs the accreditations, and is not the person, found that it is not so.
     *
     * @param reason 1 to 1,000 characters; null is refused like none
     * @throws RequestRefusedException as {@link #confirm}
     */
    public Claim reject(Viewer viewer, SpaceKey space, long id, String reason) {
        Community community = writable(viewer, space);
        new Checks().text(reason, "reason", WORDS).orRefuse();
        return steps.judge(
                viewer,
                community,
                id,
                ClaimAction.REJECT,
                AuditWords.reason(reason),
                claim -> judged(viewer, claim, ClaimAction.REJECT, reason, Optional.empty()));
    }

    private Claim judged(Viewer viewer, Claim claim, ClaimAction action, String how, Optional<LocalDate> nextDue) {
        return claim.with(
                ClaimSteps.next(claim.state(), action),
                new Claim.Check(Optional.of(viewer.signedIn()), LocalDate.now(clock), how.trim(), nextDue));
    }

    private Community writable(Viewer viewer, SpaceKey space) {
        rights.readable(viewer, space);
        return rights.writable(viewer, space);
    }
}
