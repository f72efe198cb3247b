package org.guildhall.community;

/** What a feature keeps of a community. The store of every table with a community's rows is one. */
public interface CommunityData {
    /** Removes all that is kept of the community, inside the transaction that ends it with its space. */
    void removeAll(long communityId);
}
