package org.guildhall.audit.ao;

import java.util.BitSet;
import java.util.Optional;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.audit.ChainVerdict.Fault;
import org.guildhall.audit.ChainVerdict.Kind;

/**
 * Checks a community's record in its order, from its beginning or from a known entry, and stops at the first fault.
 */
final class ChainCheck {
    private final ChainLink link = new ChainLink();
    /** Positions of entries whose words are missing and whose erasure was not found yet: one bit each. */
    private final BitSet wordless = new BitSet();

    private final long after;
    /** The known hash of the entry to begin with; null when the check begins with the record. */
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

    /** The position after which entries are to be read. */
    long after() {
        return after;
    }

    /**
     * Checks the next entry; false once a fault is found.
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

    /** Missing words are judged at the end; words that are there must match their digest. */
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
        AuditEntry.erasedBy(entry.event().what(), entry.event().subject())
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
