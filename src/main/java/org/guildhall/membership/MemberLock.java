package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;

/** Lets one change of a community's members happen at a time. */
@Named
@AsksNoRights
public class MemberLock {
    private final Communities communities;
    private final Transactions transactions;

    @Inject
    public MemberLock(Communities communities, Transactions transactions) {
        this.communities = communities;
        this.transactions = transactions;
    }

    /**
     * Does the work in one transaction while nobody else changes the members.
     *
     * @param work gets the community as it is then
     * @throws RequestRefusedException NOT_FOUND (404) when the community is gone meanwhile
     */
    <T> T alone(Community seen, Function<Community, T> work) {
        return alone(seen.id(), () -> work.apply(present(seen)));
    }

    /**
     * The same for work that also writes into the record.
     *
     * @throws RequestRefusedException as {@link #alone(Community, Function)}
     */
    <T> T aloneWithRecord(Community seen, Function<Community, T> work) {
        return transactions.aloneIn(seen.id(), () -> work.apply(present(seen)));
    }

    /** The same where the community is known to be there. */
    <T> T alone(long communityId, Supplier<T> work) {
        return transactions.aloneIn(communityId, CommunityPart.MEMBERS, work);
    }

    private Community present(Community seen) {
        return communities.byIds(List.of(seen.id())).stream()
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.community.not-found"));
    }
}
