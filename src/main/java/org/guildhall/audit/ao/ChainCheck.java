package org.guildhall.audit.ao;

import java.util.BitSet;
import java.util.Optional;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.audit.ChainVerdict.Fault;
import org.guildhall.audit.ChainVerdict.Kind;

/** Looks at a community's record in its order, from its beginning or from an entry that is known, and stops at the first entry that cannot be right. */
final class ChainCheck {
    private final ChainLink link = new ChainLink();
    /** Entries whose words are gone and whose erasing was not yet met: a bit for each, whatever the length. */
    private final BitSet wordless = new BitSet();

    private final long after;
    /** What the entry to begin with is known to be; null when the beginning is that of the record. */
    private final ChainEnd known;

    private String previous = ChainLink.START;
    private long position;
    private long lastId;
    private Fault fault;

    /** Of the whole record. */
    ChainCheck() {
        this(Long.MIN_VALUE, null);
    }

    private ChainCheck(long after, ChainEnd known) {
        this.after = after;
        this.known = known;
    }

    /** Of an entry that is known from elsewhere, and of all that come after it. */
    static ChainCheck since(ChainEnd known) {
        ChainCheck check = new ChainCheck(known.position() - 1, known);
        check.position = known.position() - 1;
        return check;
    }

    /** The position beyond which entries are wanted. */
    long after() {
        return after;
    }

    /**
     * Looks at the next entry; false once a fault is found.
     *
     * @param id rises in the order of writing
     * @param key what keeps its position from being taken twice
     */
    boolean accept(long id, String key, ChainEntry entry) {
        long expected = position + 1;
        kindOf(id, key, entry, expected).ifPresent(kind -> fault = new Fault(expected, kind));
        if (fault == null) {
            position = expected;
            previous = entry.hash();
            lastId = id;
            followErasing(entry);
        }
        return fault == null;
    }

    private Optional<Kind> kindOf(long id, String key, ChainEntry entry, long expected) {
        if (entry.position() > expected) {
            return Optional.of(Kind.MISSING);
        }
        if (entry.position() < expected || id <= lastId) {
            return Optional.of(Kind.OUT_OF_PLACE);
        }
        if (!link.hash(entry).equals(entry.hash())
                || !AuditRow.key(entry.communityId(), entry.position()).equals(key)) {
            return Optional.of(Kind.ALTERED);
        }
        if (isKnown(expected)
                ? !entry.hash().equals(known.hash())
                : !entry.previousHash().equals(previous)) {
            return Optional.of(Kind.UNLINKED);
        }
        return areWordsAsWritten(entry.words()) ? Optional.empty() : Optional.of(Kind.WORDS_ALTERED);
    }

    private boolean isKnown(long place) {
        return known != null && known.position() == place;
    }

    /** Words that are gone are looked at later; those that are there must be those that were written. */
    private boolean areWordsAsWritten(ChainEntry.Words words) {
        if (words.json() == null) {
            return words.salt() == null;
        }
        return words.salt() != null
                && link.hashOfWords(words.salt(), words.json()).equals(words.hash());
    }

    private void followErasing(ChainEntry entry) {
        if (entry.words().areErased()) {
            wordless.set(Math.toIntExact(entry.position()));
        }
        AuditEntry.erasedBy(entry.deed().what(), entry.deed().subject())
                .filter(erased -> erased < entry.position())
                .ifPresent(erased -> wordless.clear(erased.intValue()));
    }

    /** The verdict once every entry was seen, given what the record should end with. */
    ChainVerdict verdict(Optional<ChainEnd> head) {
        if (fault == null && !wordless.isEmpty()) {
            fault = new Fault(wordless.nextSetBit(0), Kind.WORDS_MISSING);
        }
        if (fault == null && !endsWith(head)) {
            fault = new Fault(position + 1, Kind.TAIL);
        }
        return new ChainVerdict(position, previous, Optional.ofNullable(fault));
    }

    private boolean endsWith(Optional<ChainEnd> head) {
        return head.map(end -> end.position() == position && end.hash().equals(previous))
                .orElse(position == 0 && known == null);
    }
}
