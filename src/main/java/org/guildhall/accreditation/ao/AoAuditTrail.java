package org.guildhall.accreditation.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import net.java.ao.Query;
import org.guildhall.accreditation.Accreditation;
import org.guildhall.accreditation.AccreditationAction;
import org.guildhall.accreditation.AccreditationEvent;
import org.guildhall.accreditation.AccreditationState;
import org.guildhall.accreditation.AuditEntry;
import org.guildhall.accreditation.AuditRecord;
import org.guildhall.accreditation.AuditTrail;
import org.guildhall.accreditation.ChainVerdict;
import org.guildhall.accreditation.LifeState;
import org.guildhall.site.PersonId;
import org.guildhall.text.Chunks;

/** The record of changes in Active Objects. */
@Named
public class AoAuditTrail implements AuditTrail {
    private static final int BATCH = 2000;

    private final SecureRandom random = new SecureRandom();
    private final ActiveObjects ao;

    @Inject
    public AoAuditTrail(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void append(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        AoAuditHead head = head(entries.get(0).communityId());
        ChainLink link = new ChainLink();
        long position = head.getChainPosition();
        String previous = head.getEntryHash();
        for (AuditEntry entry : entries) {
            position++;
            Map<String, Object> values = values(link, entry, position, previous);
            previous = (String) values.get(AoAuditEvent.ENTRY_HASH);
            ao.create(AoAuditEvent.class, values);
        }
        head.setChainPosition(position);
        head.setEntryHash(previous);
        head.save();
    }

    @Override
    public Map<Long, List<AccreditationEvent>> historiesOf(Collection<Long> accreditationIds) {
        Map<Long, List<AccreditationEvent>> histories = new LinkedHashMap<>();
        for (List<Long> chunk : Chunks.of(accreditationIds)) {
            Query query = Query.select()
                    .where("ACCREDITATION_ID IN (" + Chunks.marks(chunk) + ")", chunk.toArray())
                    .order("\"ID\" ASC");
            histories.putAll(Arrays.stream(ao.find(AoAuditEvent.class, query))
                    .filter(row -> row.getAccredState() != null)
                    .collect(Collectors.groupingBy(
                            AoAuditEvent::getAccreditationId,
                            Collectors.mapping(AoAuditTrail::event, Collectors.toList()))));
        }
        return histories;
    }

    @Override
    public List<AuditRecord> page(long communityId, Optional<Long> before, int size) {
        long below = before.orElse(Long.MAX_VALUE);
        Query query = Query.select()
                .where("COMMUNITY_ID = ? AND CHAIN_POSITION < ?", communityId, below)
                .order("\"CHAIN_POSITION\" DESC")
                .limit(size);
        return Arrays.stream(ao.find(AoAuditEvent.class, query))
                .map(AoAuditTrail::read)
                .toList();
    }

    @Override
    public Optional<AuditRecord> at(long communityId, long position) {
        return row(communityId, position).map(AoAuditTrail::read);
    }

    @Override
    public ChainVerdict verify(long communityId) {
        ChainCheck check = new ChainCheck();
        long[] last = {0};
        int[] seen = {BATCH};
        while (seen[0] == BATCH) {
            seen[0] = 0;
            Query query = Query.select()
                    .where("COMMUNITY_ID = ? AND ID > ?", communityId, last[0])
                    .order("\"ID\" ASC")
                    .limit(BATCH);
            for (AoAuditEvent row : ao.find(AoAuditEvent.class, query)) {
                seen[0]++;
                last[0] = row.getID();
                if (!check.accept(row)) {
                    return check.verdict(Optional.empty());
                }
            }
        }
        return check.verdict(heads(communityId));
    }

    @Override
    public void eraseReason(long communityId, long position) {
        row(communityId, position).ifPresent(row -> {
            row.setReason(null);
            row.setReasonSalt(null);
            row.save();
        });
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoAuditEvent.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoAuditHead.class, "COMMUNITY_ID = ?", communityId);
    }

    private Optional<AoAuditEvent> row(long communityId, long position) {
        return Arrays.stream(ao.find(AoAuditEvent.class, "CHAIN_KEY = ?", chainKey(communityId, position)))
                .findFirst();
    }

    private Optional<AoAuditHead> heads(long communityId) {
        return Arrays.stream(ao.find(AoAuditHead.class, "COMMUNITY_ID = ?", communityId))
                .findFirst();
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

    private Map<String, Object> values(ChainLink link, AuditEntry entry, long position, String previous) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoAuditEvent.COMMUNITY_ID, entry.communityId());
        values.put(AoAuditEvent.CHAIN_KEY, chainKey(entry.communityId(), position));
        values.put(AoAuditEvent.CHAIN_POSITION, position);
        values.put(AoAuditEvent.SUBJECT, entry.subject());
        values.put(AoAuditEvent.WHAT, entry.what());
        values.put(AoAuditEvent.DETAIL, entry.detail());
        values.put(AoAuditEvent.ACTOR_KEY, entry.actor().value());
        values.put(AoAuditEvent.EFFECTIVE_ON, entry.effectiveOn().toString());
        values.put(AoAuditEvent.RECORDED_AT, entry.recordedAt().toEpochMilli());
        putReason(values, link, entry.reason());
        putAccreditation(values, entry.accreditation());
        values.put(AoAuditEvent.PREVIOUS_HASH, previous);
        values.put(AoAuditEvent.ENTRY_HASH, link.hash(previous, values));
        return values;
    }

    private void putReason(Map<String, Object> values, ChainLink link, String reason) {
        if (!reason.isEmpty()) {
            byte[] salt = new byte[16];
            random.nextBytes(salt);
            String salted = HexFormat.of().formatHex(salt);
            values.put(AoAuditEvent.REASON, reason);
            values.put(AoAuditEvent.REASON_SALT, salted);
            values.put(AoAuditEvent.REASON_HASH, link.hashOfReason(salted, reason));
        }
    }

    private static void putAccreditation(Map<String, Object> values, Optional<Accreditation> after) {
        values.put(AoAuditEvent.ACCREDITATION_ID, after.map(Accreditation::id).orElse(0L));
        values.put(
                AoAuditEvent.GRACE_COUNTS,
                after.map(each -> each.term().graceCounts()).orElse(false));
        values.put(
                AoAuditEvent.UNDER_APPEAL,
                after.map(each -> each.life().at().underAppeal()).orElse(false));
        after.ifPresent(each -> {
            values.put(AoAuditEvent.LEVEL_NAME, each.level());
            values.put(AoAuditEvent.EFFECTIVE_FROM, each.effectiveFrom().toString());
            values.put(AoAuditEvent.EXPIRES_ON, Days.stored(each.expiresOn()));
            values.put(AoAuditEvent.GRACE_UNTIL, Days.stored(each.term().lastBeforeLapse()));
            values.put(AoAuditEvent.ACCRED_STATE, each.state().code());
        });
    }

    private static String chainKey(long communityId, long position) {
        return communityId + ":" + position;
    }

    private static AuditRecord read(AoAuditEvent row) {
        return new AuditRecord(
                row.getChainPosition(),
                row.getSubject(),
                row.getWhat(),
                row.getDetail(),
                new PersonId(row.getActorKey()),
                LocalDate.parse(row.getEffectiveOn()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                Optional.ofNullable(row.getReason()).orElse(""),
                row.getEntryHash());
    }

    private static AccreditationEvent event(AoAuditEvent row) {
        return new AccreditationEvent(
                AccreditationAction.ofCode(row.getWhat()).orElseThrow(),
                LocalDate.parse(row.getEffectiveOn()),
                new LifeState(AccreditationState.ofCode(row.getAccredState()), row.getUnderAppeal()),
                row.getLevelName(),
                AccreditationRow.term(
                        row.getEffectiveFrom(), row.getExpiresOn(), row.getGraceUntil(), row.getGraceCounts()),
                new PersonId(row.getActorKey()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                Optional.ofNullable(row.getReason()).orElse(""));
    }
}
