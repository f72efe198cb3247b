package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Finds claims for whoever may do something with them, and changes one at a time in a community. */
@Named
public class ClaimSteps {
    private final AccreditationRights rights;
    private final Claims claims;
    private final ClaimEntries entries;
    private final ClaimNotices notices;
    private final Transactions transactions;

    @Inject
    public ClaimSteps(
            AccreditationRights rights,
            Claims claims,
            ClaimEntries entries,
            ClaimNotices notices,
            Transactions transactions) {
        this.rights = rights;
        this.claims = claims;
        this.entries = entries;
        this.notices = notices;
        this.transactions = transactions;
    }

    /** The viewer's own; one of somebody else is like one that does not exist. */
    Claim own(Viewer viewer, Community community, long id) {
        return claims.byId(community.id(), id)
                .filter(claim -> viewer.is(claim.person()))
                .orElseThrow(ClaimSteps::absent);
    }

    /** The viewer's own, or any for those who run the accreditations. */
    Claim visible(Viewer viewer, Community community, long id) {
        return claims.byId(community.id(), id)
                .filter(claim -> rights.isAboutOrRuns(viewer, community, claim.person()))
                .orElseThrow(ClaimSteps::absent);
    }

    /**
     * Changes the claim of somebody else; for those who run the accreditations.
     *
     * @param work what becomes of the claim
     * @throws RequestRefusedException NOT_FOUND (404) when there is no such claim, FORBIDDEN (403) for one's own, CONFLICT (409)
     *     when it cannot be changed so now
     */
    Claim judge(
            Viewer viewer,
            Community community,
            long id,
            ClaimAction action,
            AuditWords words,
            Function<Claim, Claim> work) {
        return alone(community, () -> {
            Claim present = claims.byId(community.id(), id).orElseThrow(ClaimSteps::absent);
            rights.requireAnotherPerson(viewer, present.person());
            Claim changed = work.apply(present);
            claims.change(changed);
            entries.append(viewer.signedIn(), changed, action, words);
            notices.tell(changed, action, viewer.signedIn());
            return changed;
        });
    }

    /**
     * Does the work while nobody else changes claims of the community.
     *
     * @throws RequestRefusedException CONFLICT (409) when the person claims the same already
     */
    Claim alone(Community community, Supplier<Claim> work) {
        try {
            return transactions.aloneIn(community.id(), CommunityPart.RECORD, work);
        } catch (Claims.AlreadyClaimed e) {
            throw RequestRefusedException.conflict("title", "guildhall.claim.already");
        }
    }

    /** @throws RequestRefusedException CONFLICT (409) when the action is not possible in the state */
    static ClaimState next(ClaimState present, ClaimAction action) {
        return ClaimTransitions.after(present, action)
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.claim.not-now"));
    }

    static RequestRefusedException absent() {
        return RequestRefusedException.notFound("guildhall.claim.absent");
    }
}
