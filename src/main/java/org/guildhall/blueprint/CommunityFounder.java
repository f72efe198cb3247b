package org.guildhall.blueprint;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.NewCommunity;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.ShortenedAnswer;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;

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

    /**
     * The community of a space, founded now unless it exists. The founder becomes its coordinator in the same
     * transaction.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when the community is deleted meanwhile, CONFLICT (409) when the
     *     community's data stays locked by others for too long
     */
    public Community found(SpaceKey space, NewCommunity founding) {
        return found(space, founding, List.of());
    }

    /**
     * The same, for answers that nobody could refuse; of what was shortened the founder is told.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when the community is deleted meanwhile, CONFLICT (409) when the
     *     community's data stays locked by others for too long
     */
    Community found(SpaceKey space, NewCommunity founding, List<ShortenedAnswer> shortened) {
        return transactions.inOne(() -> {
            Community community = communities.found(space, founding);
            memberships.appointFounder(community.id(), founding.founder());
            memberships.tellFounder(community.id(), founding.founder(), shortened);
            return community;
        });
    }
}
