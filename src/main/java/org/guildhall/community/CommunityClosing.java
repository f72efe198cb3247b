package org.guildhall.community;

/** Told when a community ends with its space, inside the transaction that removes it, to delete what belonged to it. */
public interface CommunityClosing {
    void communityClosing(long communityId);
}
