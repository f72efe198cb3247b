package org.guildhall.platform;

import java.util.function.Supplier;

/** All-or-nothing work on the database. An exception leaves nothing behind. */
public interface Transactions {

    /** Runs the work in one transaction, joining one that is already open on this thread. */
    <T> T inOne(Supplier<T> work);

    /**
     * Runs the work in one transaction while nobody else, on any node, works alone in the same part of the community. Used
     * where something is read and then written by what it says. Nobody else gets in before the outermost transaction of
     * this thread has ended, so the work finds what others have committed, and others find what it has committed; what
     * was read before must be read again in it. May be used within itself, and for the members within the record.
     *
     * @throws org.guildhall.platform.error.RequestRefusedException of kind NOT_FOUND when there is no such community any more, CONFLICT when
     *     others keep it busy
     */
    <T> T aloneIn(long communityId, CommunityPart part, Supplier<T> work);

    /** The same for the whole community: for what changes the community itself or ends it. */
    default <T> T aloneIn(long communityId, Supplier<T> work) {
        return aloneIn(communityId, CommunityPart.RECORD, () -> aloneIn(communityId, CommunityPart.MEMBERS, work));
    }

    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return null;
        });
    }
}
