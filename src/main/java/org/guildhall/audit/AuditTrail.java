package org.guildhall.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The append-only record of every change to schemes and accreditations, chained by hashes within a community. */
public interface AuditTrail {

    /** As {@link #append(long, Function)}, for a single entry that is known. */
    default void append(AuditEntry entry) {
        append(List.of(entry));
    }

    /** As {@link #append(long, Function)}, for entries of one community that are known; nothing for none. */
    default void append(List<AuditEntry> entries) {
        if (!entries.isEmpty()) {
            append(entries.get(0).communityId(), numbers -> entries);
        }
    }

    /**
     * Appends entries to the community's record. Part of the transaction of the change itself; the caller holds the
     * lock of the record.
     *
     * @param entries in this order, of this community, by whoever may take running numbers for them; an exception
     *     leaves everything to the transaction
     */
    void append(long communityId, Function<RunningNumbers, List<AuditEntry>> entries);

    /** The changes of accreditations by number, the oldest first; one look-up for up to 500. */
    Map<String, List<AuditedChange>> changesOf(Collection<String> numbers);

    /** A page of a community's entries; one look-up. */
    List<AuditRecord> page(AuditQuery query);

    /** The latest entries of a community, the latest first, before a position if one is given; one look-up. */
    default List<AuditRecord> page(long communityId, Optional<Long> before, int size) {
        return page(AuditQuery.latest(communityId, before, size));
    }

    /** The entry at a position of the community's record. */
    Optional<AuditRecord> at(long communityId, long position);

    /** What the community's record ends with: another whenever anything was recorded; one look-up of one row. */
    String latestHash(long communityId);

    /** Walks the whole record, in constant memory. */
    ChainVerdict verify(long communityId);

    /**
     * Checks an entry that is known from elsewhere and all entries after it, in constant memory. Entries before it are
     * not read: the source of the known hash vouches for them.
     *
     * @param position of that entry, 1 and up
     * @param hash what that entry's hash is known to be
     * @return its number of entries counts those before as well
     */
    ChainVerdict verifySince(long communityId, long position, String hash);

    /** Passes the whole record on in the order it was written, in constant memory. */
    void each(long communityId, Consumer<ChainEntry> reader);

    /** Erases the words of an entry; the record stays valid. */
    void eraseWords(long communityId, long position);
}
