package org.guildhall.platform;

import java.util.function.Supplier;
import org.guildhall.platform.error.RequestRefusedException;

/** All-or-nothing work on the database. An exception leaves nothing behind. */
public interface Transactions {

    /** Runs the work in one transaction, joining one that is already open on this thread. */
    <T> T inOne(Supplier<T> work);

    /**
     * Runs the work in one transaction while nobody else, on any node, works alone in the same part of the community.
     * Used where something is read and then written depending on what was read. Others get in after the outermost
     * transaction of this thread has ended, so the work reads what others have committed, and others read what it has
     * committed; what was read before must be read again in the work. May be nested, and for the members within the
     * record.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when the community no longer exists, CONFLICT (409) when others
     *     keep the lock for too long
     */
    <T> T aloneIn(long communityId, CommunityPart part, Supplier<T> work);

    /**
     * As {@link #aloneIn(long, CommunityPart, Supplier)}, for all parts of the community: for what changes the
     * community itself or deletes it.
     *
     * @throws RequestRefusedException as {@link #aloneIn(long, CommunityPart, Supplier)}
     */
    default <T> T aloneIn(long communityId, Supplier<T> work) {
        return aloneIn(communityId, CommunityPart.RECORD, () -> aloneIn(communityId, CommunityPart.MEMBERS, work));
    }

    /** Runs the work in one transaction, joining one that is already open on this thread. */
    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Does the work once the outermost transaction that this thread has begun here is over, and not at all when it leaves
     * nothing behind; at once outside of one. Where the host has one open around it, what was written may still be seen by
     * nobody else: the work has to be content with that, and something else to do it later on.
     *
     * @param work the same object is done once for a transaction
     */
    default void afterwards(Runnable work) {
        work.run();
    }
}
