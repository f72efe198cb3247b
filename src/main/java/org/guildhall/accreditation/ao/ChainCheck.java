package org.guildhall.accreditation.ao;

import java.util.Optional;
import org.guildhall.accreditation.ChainVerdict;
import org.guildhall.accreditation.ChainVerdict.Fault;
import org.guildhall.accreditation.ChainVerdict.Kind;

/** Walks a community's record in the order it was written and stops at the first entry that cannot be right. */
final class ChainCheck {
    private final ChainLink link = new ChainLink();
    private String previous = ChainLink.START;
    private long position;
    private Fault fault;

    /** Looks at the next row; false once a fault is found. */
    boolean accept(AoAuditEvent row) {
        long expected = position + 1;
        kindOf(row, expected).ifPresent(kind -> fault = new Fault(expected, kind));
        position = row.getChainPosition();
        previous = row.getEntryHash();
        return fault == null;
    }

    private Optional<Kind> kindOf(AoAuditEvent row, long expected) {
        if (row.getChainPosition() > expected) {
            return Optional.of(Kind.MISSING);
        }
        if (row.getChainPosition() < expected) {
            return Optional.of(Kind.OUT_OF_PLACE);
        }
        if (!row.getEntryHash().equals(link.hash(row))) {
            return Optional.of(Kind.ALTERED);
        }
        if (!row.getPreviousHash().equals(previous)) {
            return Optional.of(Kind.UNLINKED);
        }
        return isReasonAsWritten(row) ? Optional.empty() : Optional.of(Kind.REASON_ALTERED);
    }

    /** An erased reason is as it should be; one that is there must be the one that was written. */
    private boolean isReasonAsWritten(AoAuditEvent row) {
        if (row.getReason() == null) {
            return true;
        }
        return row.getReasonSalt() != null
                && link.hashOfReason(row.getReasonSalt(), row.getReason()).equals(row.getReasonHash());
    }

    /** The verdict once every row was seen, given what the record should end with. */
    ChainVerdict verdict(Optional<AoAuditHead> head) {
        if (fault == null && !endsWith(head)) {
            fault = new Fault(position + 1, Kind.TAIL);
        }
        return new ChainVerdict(position, previous, Optional.ofNullable(fault));
    }

    private boolean endsWith(Optional<AoAuditHead> head) {
        return head.map(end ->
                        end.getChainPosition() == position && end.getEntryHash().equals(previous))
                .orElse(position == 0);
    }
}
