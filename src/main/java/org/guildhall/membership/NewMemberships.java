package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.guildhall.community.Communities;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/** Stores memberships and requests that begin, counts the members, and tells whoever has to know. */
@Named
@AsksNoRights
public class NewMemberships {
    private final Communities counters;
    private final Memberships memberships;
    private final MemberAccounts accounts;
    private final List<MembershipStartListener> listeners;
    private final RequestNotices requests;
    private final Clock clock;

    @Inject
    public NewMemberships(
            Communities counters,
            Memberships memberships,
            MemberAccounts accounts,
            List<MembershipStartListener> listeners,
            RequestNotices requests,
            Clock clock) {
        this.counters = counters;
        this.memberships = memberships;
        this.accounts = accounts;
        this.listeners = listeners;
        this.requests = requests;
        this.clock = clock;
    }

    /** Whoever has asked, or was a member before, becomes one. */
    void admit(Membership present) {
        memberships.becomeMember(present, accounts.nameOf(present.person()), clock.instant());
        started(present.communityId(), present.person());
    }

    /** @throws RequestRefusedException CONFLICT (409) when another request has stored the person meanwhile */
    void add(long communityId, PersonId person, MembershipState state, Role role) {
        try {
            memberships.add(communityId, person, accounts.nameOf(person), state, role, clock.instant());
        } catch (Memberships.AlreadyStored e) {
            throw RequestRefusedException.conflict("", "guildhall.membership.already");
        }
        if (state == MembershipState.MEMBER) {
            started(communityId, person);
        } else {
            requests.asked(communityId, person);
        }
    }

    private void started(long communityId, PersonId person) {
        counters.countMembers(communityId, 1);
        listeners.forEach(listener -> listener.membershipStarting(communityId, person));
    }
}
