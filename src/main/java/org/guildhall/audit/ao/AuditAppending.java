package org.guildhall.audit.ao;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditWords;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.RunningNumbers;
import org.guildhall.platform.ao.BatchInsert;

/** Adds entries to the end of a community's record: its end is read once, and written once after the entries. */
public final class AuditAppending {
    private final SecureRandom random = new SecureRandom();
    private final BatchInsert inserts;

    public AuditAppending(BatchInsert inserts) {
        this.inserts = inserts;
    }

    /** Writes nothing when there is no entry and no number was taken. */
    public void append(AoAuditHead head, Function<RunningNumbers, List<AuditEntry>> made) {
        HeadNumbers numbers = new HeadNumbers(head.getRunningNumbers());
        List<AuditEntry> entries = made.apply(numbers);
        if (!entries.isEmpty()) {
            ChainEnd end = written(head, entries);
            head.setChainPosition(end.position());
            head.setEntryHash(end.hash());
        }
        if (numbers.haveChanged()) {
            head.setRunningNumbers(numbers.text());
        }
        if (!entries.isEmpty() || numbers.haveChanged()) {
            head.save();
        }
    }

    private ChainEnd written(AoAuditHead head, List<AuditEntry> entries) {
        ChainLink link = new ChainLink();
        long position = head.getChainPosition();
        String previous = head.getEntryHash();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (AuditEntry entry : entries) {
            position++;
            ChainEntry draft = AuditRow.draft(entry, position, words(link, entry.words()), previous);
            previous = link.hash(draft);
            rows.add(AuditRow.values(draft.hashed(previous)));
        }
        inserts.create(AoAuditEvent.class, rows);
        return new ChainEnd(position, previous);
    }

    private ChainEntry.Words words(ChainLink link, AuditWords written) {
        if (written.isEmpty()) {
            return ChainEntry.Words.NONE;
        }
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        String json = written.json();
        return new ChainEntry.Words(link.hashOfWords(salt, json), salt, json);
    }
}
