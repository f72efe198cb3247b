package org.guildhall.audit.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditQuery;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditedChange;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.audit.RunningNumbers;
import org.guildhall.community.CommunityData;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.text.Chunks;

/** The record of changes in Active Objects. */
@Named
public class AoAuditTrail implements AuditTrail, CommunityData {
    private static final SqlText END =
            SqlText.of("SELECT [CHAIN_POSITION], [ENTRY_HASH] FROM {0} WHERE [COMMUNITY_ID] = ?", AoAuditHead.class);

    private final ActiveObjects ao;
    private final SqlReads sql;
    private final AuditAppending appending;
    private final Transactions transactions;

    @Inject
    public AoAuditTrail(ActiveObjects ao, SqlReads sql, BatchInsert inserts, Transactions transactions) {
        this.ao = ao;
        this.sql = sql;
        this.appending = new AuditAppending(inserts);
        this.transactions = transactions;
    }

    @Override
    public void append(long communityId, Function<RunningNumbers, List<AuditEntry>> entries) {
        appending.append(head(communityId), entries);
    }

    @Override
    public Map<String, List<AuditedChange>> changesOf(Collection<String> numbers) {
        Map<String, List<AuditedChange>> changes = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(numbers)) {
            Query query = Query.select()
                    .where("SUBJECT IN (" + Chunks.marks(chunk) + ")", chunk.toArray())
                    .order("\"CHAIN_POSITION\" ASC");
            changes.putAll(Arrays.stream(ao.find(AoAuditEvent.class, query))
                    .filter(row -> row.getAccredState() != null)
                    .collect(Collectors.groupingBy(
                            AoAuditEvent::getSubject, Collectors.mapping(AuditRow::change, Collectors.toList()))));
        }
        return changes;
    }

    @Override
    public List<AuditRecord> page(AuditQuery query) {
        return Arrays.stream(ao.find(AoAuditEvent.class, AuditWhere.of(query)))
                .map(AuditRow::record)
                .toList();
    }

    @Override
    public Optional<AuditRecord> at(long communityId, long position) {
        return row(communityId, position).map(AuditRow::record);
    }

    /** Others may append meanwhile, so it reads until no more entries were added. */
    @Override
    public String latestHash(long communityId) {
        return committed(communityId).map(ChainEnd::hash).orElse(ChainLink.START);
    }

    /**
     * Entry and end are two rows, and one may be visible before the other while others write. A record that seems to
     * end wrongly is therefore checked again under the lock; one that was really cut off fails again.
     */
    @Override
    public ChainVerdict verify(long communityId) {
        return verdictWhileQuiet(communityId, ChainCheck::new);
    }

    @Override
    public ChainVerdict verifySince(long communityId, long position, String hash) {
        ChainEnd known = new ChainEnd(position, hash);
        return verdictWhileQuiet(communityId, () -> ChainCheck.since(known));
    }

    private ChainVerdict verdictWhileQuiet(long communityId, Supplier<ChainCheck> check) {
        ChainVerdict verdict = verdict(communityId, check.get());
        return hasOtherEnd(verdict)
                ? transactions.aloneIn(communityId, CommunityPart.RECORD, () -> verdict(communityId, check.get()))
                : verdict;
    }

    private static boolean hasOtherEnd(ChainVerdict verdict) {
        return verdict.fault()
                .filter(fault -> fault.kind() == ChainVerdict.Kind.TAIL)
                .isPresent();
    }

    private ChainVerdict verdict(long communityId, ChainCheck check) {
        AuditWalk walk = new AuditWalk(
                sql,
                communityId,
                check.after(),
                row -> check.accept(StoredEntries.id(row), StoredEntries.key(row), StoredEntries.entry(row)));
        Optional<ChainEnd> head = committed(communityId);
        do {
            walk.upTo(end(head));
            head = committed(communityId);
        } while (walk.goesOn() && !walk.isPast(end(head)));
        return check.verdict(head);
    }

    @Override
    public void each(long communityId, Consumer<ChainEntry> reader) {
        AuditWalk walk = new AuditWalk(sql, communityId, Long.MIN_VALUE, row -> {
            reader.accept(StoredEntries.entry(row));
            return true;
        });
        walk.upTo(end(committed(communityId)));
    }

    @Override
    public void eraseWords(long communityId, long position) {
        row(communityId, position).ifPresent(row -> {
            row.setWords(null);
            row.setWordsSalt(null);
            row.save();
        });
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoAuditEvent.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoAuditHead.class, "COMMUNITY_ID = ?", communityId);
    }

    private Optional<AoAuditEvent> row(long communityId, long position) {
        return Arrays.stream(ao.find(AoAuditEvent.class, "CHAIN_KEY = ?", AuditRow.key(communityId, position)))
                .findFirst();
    }

    private Optional<AoAuditHead> heads(long communityId) {
        return Arrays.stream(ao.find(AoAuditHead.class, "COMMUNITY_ID = ?", communityId))
                .findFirst();
    }

    /** Past the engine, which may hand the same row to several threads, with what one of them has not saved yet. */
    private Optional<ChainEnd> committed(long communityId) {
        return sql.rows(END, row -> new ChainEnd(row.number(1), row.text(2)), communityId).stream()
                .findFirst();
    }

    private static long end(Optional<ChainEnd> head) {
        return head.map(ChainEnd::position).orElse(0L);
    }

    private AoAuditHead head(long communityId) {
        return heads(communityId)
                .orElseGet(() -> ao.create(
                        AoAuditHead.class,
                        Map.of(
                                AoAuditHead.COMMUNITY_ID,
                                communityId,
                                AoAuditHead.CHAIN_POSITION,
                                0L,
                                AoAuditHead.ENTRY_HASH,
                                ChainLink.START)));
    }
}
