package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** Ending somebody else's membership, and taking back what was ended, one's own leaving included. */
@Named
public class EndedMembershipService {
    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    private final MembershipRights rights;
    private final MembershipLookUp memberships;
    private final MembershipLeaving leaving;
    private final EndedMembershipStart start;
    private final MembershipRecord entries;
    private final Transactions transactions;

    @Inject
    public EndedMembershipService(
            MembershipRights rights,
            Memberships memberships,
            MembershipLeaving leaving,
            EndedMembershipStart start,
            MembershipRecord entries,
            Transactions transactions) {
        this.rights = rights;
        this.memberships = memberships;
        this.leaving = leaving;
        this.start = start;
        this.entries = entries;
        this.transactions = transactions;
    }

    /**
     * Ends a member's membership. The reason is kept with the record, where admins of the space can erase it, and shown to
     * the person while it can be taken back.
     *
     * @param reason 1 to {@value #LONGEST_REASON} characters
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming the reason, NOT_FOUND
     *     (404) for whoever is no member, CONFLICT (409) for oneself, for the last coordinator who can act while there are
     *     other members, and when the community's data stays locked by others for too long
     */
    public void end(Viewer viewer, SpaceKey space, PersonId person, String reason) {
        Community community = rights.changeable(viewer, space);
        new Checks().text(reason, "reason", LONGEST_REASON).orRefuse();
        alone(viewer, community, () -> {
            if (viewer.is(person)) {
                throw RequestRefusedException.conflict("", "guildhall.membership.end.not-yourself");
            }
            Membership member = memberships
                    .of(community.id(), person)
                    .filter(Membership::isMember)
                    .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.no-such-member"));
            leaving.endBy(community, member, viewer.signedIn());
            entries.append(MembershipAuditAction.END, member, viewer.signedIn(), AuditWords.reason(reason));
            return member;
        });
    }

    /**
     * Makes somebody a member again whose membership a coordinator has ended.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; CONFLICT (409) when there is none to be taken
     *     back any more, the person left, their account cannot be used, or the community's data stays locked by others for
     *     too long
     */
    public Membership takeBack(Viewer viewer, SpaceKey space, PersonId person) {
        Community community = rights.changeable(viewer, space);
        return alone(viewer, community, () -> {
            EndedMembership former = start.require(community.id(), person);
            if (former.isOwn()) {
                throw RequestRefusedException.conflict("", "guildhall.membership.take-back.left");
            }
            start.requireUsable(person);
            Membership back = start.takeBack(former);
            entries.append(MembershipAuditAction.TAKE_BACK, back, viewer.signedIn(), AuditWords.NONE);
            return back;
        });
    }

    /**
     * Takes the viewer's own leaving back: the membership, and what belonged to it; of whoever has joined again
     * meanwhile, the latter only.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) where the viewer sees
     *     no community, CONFLICT (409) when there is nothing to be taken back any more, when a coordinator has ended the
     *     membership and the viewer is no member, or when the community's data stays locked by others for too long,
     *     READ_ONLY (503) while the site is
     */
    public Membership takeLeavingBack(Viewer viewer, SpaceKey space) {
        PersonId person = viewer.signedIn();
        Community community = rights.writable(viewer, space);
        return transactions.aloneIn(community.id(), () -> {
            EndedMembership former = start.require(community.id(), person);
            boolean isMember = memberships
                    .of(community.id(), person)
                    .filter(Membership::isMember)
                    .isPresent();
            if (!former.isOwn() && !isMember) {
                throw RequestRefusedException.conflict("", "guildhall.membership.take-back.ended");
            }
            return start.takeBack(former);
        });
    }

    /** What the viewer can take back of a community found for them, or why they cannot. */
    public Optional<EndedMembership> own(Viewer viewer, Community community) {
        return viewer.person().flatMap(person -> start.of(community.id(), person));
    }

    /** Why somebody else ended a membership; empty when nothing was written or it is erased. */
    public String reasonOf(EndedMembership former) {
        return entries.reasonOf(former);
    }

    /**
     * Memberships that coordinators have ended and can take back, the latest first.
     *
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}
     */
    public List<EndedMembership> endedByOthers(Viewer viewer, SpaceKey space) {
        return start.endedByOthers(rights.coordinated(viewer, space).id());
    }

    private Membership alone(Viewer viewer, Community community, Supplier<Membership> work) {
        return transactions.aloneIn(community.id(), () -> {
            rights.requireCoordination(viewer, community);
            return work.get();
        });
    }
}
