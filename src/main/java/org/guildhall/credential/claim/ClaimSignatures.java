package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.credential.claim.CredentialCheck.Finding;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** What the signature of a pasted credential does to its claim: a good one confirms it for a year. */
@Named
public class ClaimSignatures {
    private static final int LASTS_DAYS = 365;

    private final CredentialCheck check;
    private final ClaimEntries entries;
    private final Clock clock;

    @Inject
    public ClaimSignatures(CredentialCheck check, ClaimEntries entries, Clock clock) {
        this.check = check;
        this.entries = entries;
        this.clock = clock;
    }

    /** Empty without a credential. */
    Optional<Finding> check(Viewer viewer, Community community, PersonId person, Claim.Content content) {
        return content.credential().isEmpty()
                ? Optional.empty()
                : Optional.of(check.of(viewer, community, person, content));
    }

    /** A good signature confirms; any other takes away only what a signature had confirmed. */
    Claim applied(Claim claim, Finding found) {
        boolean isLost = found.confirmed().isEmpty() && claim.state() == ClaimState.VERIFIED_SIGNATURE;
        Optional<Claim.Check> signed = found.confirmed().map(content -> signedBy(found.issuerId()));
        ClaimState state = signed.map(any -> ClaimSteps.next(claim.state(), ClaimAction.VERIFY))
                .orElseGet(() -> isLost ? ClaimSteps.next(claim.state(), ClaimAction.LOSE) : claim.state());
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

    private Claim.Check signedBy(String issuerId) {
        LocalDate today = LocalDate.now(clock);
        return new Claim.Check(Optional.empty(), today, issuerId, Optional.of(today.plusDays(LASTS_DAYS)));
    }

    /** Records what {@link #applied} has made of the claim, if anything. */
    void record(Viewer viewer, Claim before, Claim after) {
        boolean isGood = after.state() == ClaimState.VERIFIED_SIGNATURE;
        if (isGood || after.state() != before.state()) {
            entries.append(viewer.signedIn(), after, isGood ? ClaimAction.VERIFY : ClaimAction.LOSE, AuditWords.NONE);
        }
    }
}
