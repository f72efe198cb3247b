package org.guildhall.blueprint;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.NewCommunity;
import org.guildhall.membership.MembershipService;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;

/** Founds the community of a new space and makes its founder coordinator: both or neither, and only once. */
@Named
public class CommunityFounder {
    private final CommunityService communities;
    private final MembershipService memberships;
    private final Transactions transactions;

    @Inject
    public CommunityFounder(CommunityService communities, MembershipService memberships, Transactions transactions) {
        this.communities = communities;
        this.memberships = memberships;
        this.transactions = transactions;
    }

    /** The community of the space, founded now if it was not. */
    public Community found(SpaceKey space, NewCommunity founding) {
        return transactions.inOne(() -> {
            Community community = communities.found(space, founding);
            memberships.appointFounder(community.id(), founding.founder());
            return community;
        });
    }
}
