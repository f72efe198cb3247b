package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Communities;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;

/** How a membership ends for good: the last day that the boundary set has passed, or the account is gone. */
@Named
@AsksNoRights
public class MembershipEnd {
    private final Communities counters;
    private final Memberships memberships;
    private final MembershipEvents events;
    private final People people;
    private final Transactions transactions;

    @Inject
    public MembershipEnd(
            Communities counters,
            Memberships memberships,
            MembershipEvents events,
            People people,
            Transactions transactions) {
        this.counters = counters;
        this.memberships = memberships;
        this.events = events;
        this.people = people;
        this.transactions = transactions;
    }

    /**
     * Stores that a member's last day has passed, unless something else has become of them meanwhile; for jobs.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when the community no longer exists, CONFLICT (409) when the
     *     community's data stays locked by others for too long
     */
    public void lapse(Membership former) {
        transactions.aloneIn(former.communityId(), CommunityPart.MEMBERS, () -> {
            memberships.ofPeople(former.communityId(), List.of(former.person())).stream()
                    .filter(Membership::isFormer)
                    .filter(present -> lapse(former.communityId(), present))
                    .forEach(present -> events.notices().tell(MembershipNoticeKind.LAPSED, present));
            return null;
        });
    }

    /** The same for whoever changes the members of the community already; whether anything was stored. */
    boolean lapse(long communityId, Membership former) {
        boolean isLapsed = memberships.lapse(former, nameOf(former.person()));
        if (isLapsed) {
            events.ending(communityId, former.person());
            counters.countMembers(communityId, -1);
        }
        return isLapsed;
    }

    /** A former member may still be stored and counted as a member, when no job has changed that yet. */
    void lapseIfFormer(long communityId, Membership membership) {
        if (membership.isFormer()) {
            lapse(communityId, membership);
        }
    }

    /** Whatever it is, a request too, is there no more; inside the caller's transaction. */
    void remove(Membership membership) {
        if (membership.isMember()) {
            events.ending(membership.communityId(), membership.person());
            takeAway(membership);
        } else {
            lapseIfFormer(membership.communityId(), membership);
            memberships.remove(membership);
        }
    }

    /** A member is none any more, for whoever has told everybody. */
    void takeAway(Membership member) {
        memberships.remove(member);
        counters.countMembers(member.communityId(), -1);
    }

    private String nameOf(PersonId person) {
        return people.byIds(List.of(person)).get(person).fullName();
    }
}
