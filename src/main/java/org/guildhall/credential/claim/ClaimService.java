package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.credential.claim.CredentialCheck.Finding;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** Claiming, checking, rejecting and withdrawing; each step as the one table has it, and each recorded. */
@Named
public class ClaimService implements AuditActions {
    private static final int MOST = 50;
    private static final int WORDS = 1000;
    private static final int SIGNATURE_LASTS_DAYS = 365;
    private static final int LONGEST_YEARS = 10;

    private final AccreditationRights rights;
    private final Claims claims;
    private final CredentialCheck signatures;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ClaimService(
            AccreditationRights rights,
            Claims claims,
            CredentialCheck signatures,
            AuditTrail trail,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.claims = claims;
        this.signatures = signatures;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(ClaimAction.values());
    }

    /** The viewer says what they hold. A good signature confirms it at once; a bad one is refused. */
    public Claim claim(Viewer viewer, SpaceKey space, ClaimForm form) {
        Community community = rights.writable(viewer, space);
        PersonId person = viewer.signedIn();
        Claim.Content content = form.checked(today());
        Optional<Finding> finding = look(viewer, community, person, content);
        finding.filter(Finding::isWorthless).ifPresent(found -> {
            throw CredentialCheck.worthless(found.verdict());
        });
        return alone(community, () -> {
            if (claims.of(community.id(), person).size() >= MOST) {
                throw RequestRefusedException.conflict("", "guildhall.claim.range", MOST);
            }
            Claim draft = draft(community, person, content);
            Claim added = claims.add(finding.map(found -> seen(draft, found)).orElse(draft));
            note(
                    viewer,
                    added,
                    ClaimAction.CLAIM,
                    AuditWords.NONE
                            .and("title", added.content().title())
                            .and("issuer", added.content().issuer()));
            noteSeen(viewer, draft, added);
            return added;
        });
    }

    private Claim draft(Community community, PersonId person, Claim.Content content) {
        return new Claim(
                0,
                community.id(),
                person,
                content,
                today(),
                next(ClaimState.NONE, ClaimAction.CLAIM),
                Optional.empty(),
                Optional.empty());
    }

    /** The person takes it back; nothing but the record of changes remains. */
    public void withdraw(Viewer viewer, SpaceKey space, long id) {
        Community community = rights.writable(viewer, space);
        alone(community, () -> {
            Claim present = own(viewer, community, id);
            ClaimState next = next(present.state(), ClaimAction.WITHDRAW);
            claims.remove(present);
            note(viewer, present, next, ClaimAction.WITHDRAW, AuditWords.NONE);
            return present;
        });
    }

    /**
     * Somebody who runs the accreditations, and is not the person, has checked it.
     *
     * @param how in words
     * @param nextDue the day from which it has to be checked again, empty for never
     */
    public Claim confirm(Viewer viewer, SpaceKey space, long id, String how, Optional<LocalDate> nextDue) {
        Community community = judging(viewer, space);
        LocalDate today = today();
        new Checks()
                .text(how, "how", WORDS)
                .that(
                        nextDue.filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(LONGEST_YEARS)))
                                .isEmpty(),
                        "nextDue",
                        "guildhall.claim.due-range",
                        LONGEST_YEARS)
                .orRefuse();
        return judged(
                viewer,
                community,
                id,
                ClaimAction.CONFIRM,
                new Judgement(how.trim(), nextDue, AuditWords.NONE.and("method", how)));
    }

    /** Somebody who runs the accreditations, and is not the person, found that it is not so. */
    public Claim reject(Viewer viewer, SpaceKey space, long id, String reason) {
        Community community = judging(viewer, space);
        new Checks().text(reason, "reason", WORDS).orRefuse();
        return judged(
                viewer,
                community,
                id,
                ClaimAction.REJECT,
                new Judgement(reason.trim(), Optional.empty(), AuditWords.reason(reason)));
    }

    /** Looks at the pasted credential once more, such as after the community began to trust its issuer. */
    public Claim lookAgain(Viewer viewer, SpaceKey space, long id) {
        Community community = rights.writable(viewer, space);
        Claim asked = visible(viewer, community, id);
        Finding found = look(viewer, community, asked.person(), asked.content())
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.claim.no-credential"));
        return alone(community, () -> {
            Claim present = visible(viewer, community, id);
            next(present.state(), ClaimAction.VERIFY);
            Claim changed = seen(present, found);
            claims.change(changed);
            noteSeen(viewer, present, changed);
            return changed;
        });
    }

    private void noteSeen(Viewer viewer, Claim before, Claim after) {
        boolean isGood = after.state() == ClaimState.VERIFIED_SIGNATURE;
        if (isGood || after.state() != before.state()) {
            note(viewer, after, isGood ? ClaimAction.VERIFY : ClaimAction.LOSE, AuditWords.NONE);
        }
    }

    private Optional<Finding> look(Viewer viewer, Community community, PersonId person, Claim.Content content) {
        return content.credential().isEmpty()
                ? Optional.empty()
                : Optional.of(signatures.of(viewer, community, person, content));
    }

    /** A good signature confirms; any other takes away only what a signature had confirmed. */
    private Claim seen(Claim claim, Finding found) {
        boolean isLost = found.confirmed().isEmpty() && claim.state() == ClaimState.VERIFIED_SIGNATURE;
        Optional<Claim.Check> signed = found.confirmed()
                .map(content -> new Claim.Check(
                        Optional.empty(),
                        today(),
                        found.issuerId(),
                        Optional.of(today().plusDays(SIGNATURE_LASTS_DAYS))));
        ClaimState state = signed.map(any -> next(claim.state(), ClaimAction.VERIFY))
                .orElseGet(() -> isLost ? next(claim.state(), ClaimAction.LOSE) : claim.state());
        return new Claim(
                claim.id(),
                claim.communityId(),
                claim.person(),
                found.confirmed().orElse(claim.content()),
                claim.claimedOn(),
                state,
                Optional.of(found.verdict().code()),
                signed.or(() -> claim.check().filter(any -> !isLost)));
    }

    /** What somebody found who looked at a claim; the words are what the record keeps of it. */
    private record Judgement(String how, Optional<LocalDate> nextDue, AuditWords words) {}

    private Claim judged(Viewer viewer, Community community, long id, ClaimAction action, Judgement judgement) {
        return alone(community, () -> {
            Claim present = find(community, id);
            rights.requireAnotherPerson(viewer, present.person());
            Claim changed = present.with(
                    next(present.state(), action),
                    new Claim.Check(Optional.of(viewer.signedIn()), today(), judgement.how(), judgement.nextDue()));
            claims.change(changed);
            note(viewer, changed, action, judgement.words());
            return changed;
        });
    }

    private Community judging(Viewer viewer, SpaceKey space) {
        rights.readable(viewer, space);
        return rights.writable(viewer, space);
    }

    private Claim own(Viewer viewer, Community community, long id) {
        return claims.byId(community.id(), id)
                .filter(claim -> viewer.is(claim.person()))
                .orElseThrow(ClaimService::absent);
    }

    private Claim visible(Viewer viewer, Community community, long id) {
        return claims.byId(community.id(), id)
                .filter(claim -> rights.isAboutOrRuns(viewer, community, claim.person()))
                .orElseThrow(ClaimService::absent);
    }

    private Claim find(Community community, long id) {
        return claims.byId(community.id(), id).orElseThrow(ClaimService::absent);
    }

    private static ClaimState next(ClaimState present, ClaimAction action) {
        return ClaimTransitions.after(present, action)
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.claim.not-now"));
    }

    private void note(Viewer viewer, Claim claim, ClaimAction action, AuditWords words) {
        note(viewer, claim, claim.state(), action, words);
    }

    /** What a person wrote of themselves stays out of what the hashes cover. */
    private void note(Viewer viewer, Claim claim, ClaimState state, ClaimAction action, AuditWords words) {
        trail.append(new AuditEntry(
                claim.communityId(),
                "claim-" + claim.id(),
                action,
                AuditDetail.with()
                        .person("holder", claim.person())
                        .text("state", state.code())
                        .day("nextCheckOn", claim.check().flatMap(Claim.Check::nextDue))
                        .build(),
                viewer.signedIn(),
                today(),
                clock.instant(),
                words));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static RequestRefusedException absent() {
        return RequestRefusedException.notFound("guildhall.claim.absent");
    }

    private Claim alone(Community community, Supplier<Claim> work) {
        try {
            return transactions.aloneIn(community.id(), CommunityPart.RECORD, work);
        } catch (Claims.AlreadyClaimed e) {
            throw RequestRefusedException.conflict("title", "guildhall.claim.already");
        }
    }
}
