package org.guildhall.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.invitation.InvitationTransitions.Action;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipService;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What those who are invited answer. */
@Named
public class InvitationAnswers {
    private final CommunityService communities;
    private final MembershipService memberships;
    private final Invitations invitations;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public InvitationAnswers(
            CommunityService communities,
            MembershipService memberships,
            Invitations invitations,
            Rights rights,
            Transactions transactions,
            Clock clock) {
        this.communities = communities;
        this.memberships = memberships;
        this.invitations = invitations;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The viewer's invitation, as long as they may accept it.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community or has no invitation,
     *     UNAUTHENTICATED (401) when nobody is signed in
     */
    public Invitation own(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        return invitations
                .of(community.id(), viewer.signedIn())
                .filter(each -> each.letsInOn(today()))
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.invitation.none"));
    }

    /** The viewer's latest invitation in a community found for them, whatever has become of it. */
    Optional<Invitation> latest(Viewer viewer, Community community) {
        return viewer.person().flatMap(person -> invitations.of(community.id(), person));
    }

    /**
     * The viewer comes in.
     *
     * @throws RequestRefusedException as {@link MembershipService#acceptInvitation}
     */
    public Membership accept(Viewer viewer, SpaceKey space) {
        return memberships.acceptInvitation(viewer, space);
    }

    /**
     * The viewer says no, and may accept later; doing it twice changes nothing.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) where the viewer sees
     *     no community, CONFLICT (409) when there is no invitation any more, or the community's data stays locked by others
     *     for too long, READ_ONLY (503) while the site is
     */
    public void decline(Viewer viewer, SpaceKey space) {
        PersonId person = viewer.signedIn();
        Community community = communities.require(viewer, space);
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        transactions.aloneIn(community.id(), CommunityPart.MEMBERS, () -> {
            Invitation present = invitations
                    .of(community.id(), person)
                    .filter(each -> each.letsInOn(today()))
                    .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.invitation.none"));
            InvitationTransitions.after(present.stored(), Action.DECLINE)
                    .ifPresent(next -> invitations.change(present.become(next, today())));
            return null;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
