package org.guildhall.accreditation.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import net.java.ao.Query;
import org.guildhall.accreditation.Accreditation;
import org.guildhall.accreditation.AccreditationAction;
import org.guildhall.accreditation.AccreditationEvent;
import org.guildhall.accreditation.AuditEntry;
import org.guildhall.accreditation.AuditTrail;
import org.guildhall.site.PersonId;

/** The record of changes in Active Objects. */
@Named
public class AoAuditTrail implements AuditTrail {
    private static final String START = "0".repeat(64);

    private final ActiveObjects ao;

    @Inject
    public AoAuditTrail(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void append(AuditEntry entry) {
        Query latest = Query.select()
                .where("COMMUNITY_ID = ?", entry.communityId())
                .order("\"ID\" DESC")
                .limit(1);
        Optional<AoAuditEvent> before =
                Arrays.stream(ao.find(AoAuditEvent.class, latest)).findFirst();
        long position = before.map(AoAuditEvent::getChainPosition).orElse(0L) + 1;
        String previous = before.map(AoAuditEvent::getEntryHash).orElse(START);
        ao.create(AoAuditEvent.class, values(entry, position, previous));
    }

    @Override
    public List<AccreditationEvent> historyOf(long accreditationId) {
        Query query =
                Query.select().where("ACCREDITATION_ID = ?", accreditationId).order("\"ID\" ASC");
        return Arrays.stream(ao.find(AoAuditEvent.class, query))
                .map(AoAuditTrail::event)
                .toList();
    }

    @Override
    public boolean isIntact(long communityId) {
        Query query = Query.select().where("COMMUNITY_ID = ?", communityId).order("\"ID\" ASC");
        String previous = START;
        long position = 0;
        for (AoAuditEvent row : ao.find(AoAuditEvent.class, query)) {
            position++;
            boolean follows =
                    row.getChainPosition() == position && row.getPreviousHash().equals(previous);
            if (!follows || !row.getEntryHash().equals(hash(row))) {
                return false;
            }
            previous = row.getEntryHash();
        }
        return true;
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoAuditEvent.class, "COMMUNITY_ID = ?", communityId);
    }

    private static Map<String, Object> values(AuditEntry entry, long position, String previous) {
        Optional<Accreditation> after = entry.accreditation();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoAuditEvent.COMMUNITY_ID, entry.communityId());
        values.put(AoAuditEvent.CHAIN_KEY, entry.communityId() + ":" + position);
        values.put(AoAuditEvent.CHAIN_POSITION, position);
        values.put(AoAuditEvent.SUBJECT, entry.subject());
        values.put(AoAuditEvent.WHAT, entry.what());
        values.put(AoAuditEvent.DETAIL, entry.detail());
        values.put(AoAuditEvent.ACTOR_KEY, entry.actor().value());
        values.put(AoAuditEvent.EFFECTIVE_ON, entry.effectiveOn().toString());
        values.put(AoAuditEvent.RECORDED_AT, entry.recordedAt().toEpochMilli());
        values.put(AoAuditEvent.REASON, entry.reason().isEmpty() ? null : entry.reason());
        values.put(AoAuditEvent.ACCREDITATION_ID, after.map(Accreditation::id).orElse(0L));
        values.put(AoAuditEvent.LEVEL_NAME, after.map(Accreditation::level).orElse(null));
        values.put(
                AoAuditEvent.EFFECTIVE_FROM,
                after.map(each -> each.effectiveFrom().toString()).orElse(null));
        values.put(
                AoAuditEvent.EXPIRES_ON,
                after.map(each -> Days.stored(each.expiresOn())).orElse(null));
        values.put(AoAuditEvent.PREVIOUS_HASH, previous);
        values.put(AoAuditEvent.ENTRY_HASH, hash(previous, content(values)));
        return values;
    }

    private static String hash(AoAuditEvent row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoAuditEvent.COMMUNITY_ID, row.getCommunityId());
        values.put(AoAuditEvent.CHAIN_POSITION, row.getChainPosition());
        values.put(AoAuditEvent.SUBJECT, row.getSubject());
        values.put(AoAuditEvent.WHAT, row.getWhat());
        values.put(AoAuditEvent.DETAIL, row.getDetail());
        values.put(AoAuditEvent.ACTOR_KEY, row.getActorKey());
        values.put(AoAuditEvent.EFFECTIVE_ON, row.getEffectiveOn());
        values.put(AoAuditEvent.RECORDED_AT, row.getRecordedAt());
        values.put(AoAuditEvent.ACCREDITATION_ID, row.getAccreditationId());
        values.put(AoAuditEvent.LEVEL_NAME, row.getLevelName());
        values.put(AoAuditEvent.EFFECTIVE_FROM, row.getEffectiveFrom());
        values.put(AoAuditEvent.EXPIRES_ON, row.getExpiresOn());
        return hash(row.getPreviousHash(), content(values));
    }

    /** Each field with its length, so that no two contents read alike. */
    private static String content(Map<String, Object> values) {
        return Stream.of(
                        AoAuditEvent.COMMUNITY_ID,
                        AoAuditEvent.CHAIN_POSITION,
                        AoAuditEvent.SUBJECT,
                        AoAuditEvent.WHAT,
                        AoAuditEvent.DETAIL,
                        AoAuditEvent.ACTOR_KEY,
                        AoAuditEvent.EFFECTIVE_ON,
                        AoAuditEvent.RECORDED_AT,
                        AoAuditEvent.ACCREDITATION_ID,
                        AoAuditEvent.LEVEL_NAME,
                        AoAuditEvent.EFFECTIVE_FROM,
                        AoAuditEvent.EXPIRES_ON)
                .map(column -> String.valueOf(values.get(column)))
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining());
    }

    private static String hash(String previous, String content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest((previous + content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AccreditationEvent event(AoAuditEvent row) {
        return new AccreditationEvent(
                AccreditationAction.ofCode(row.getWhat()).orElseThrow(),
                LocalDate.parse(row.getEffectiveOn()),
                row.getLevelName(),
                LocalDate.parse(row.getEffectiveFrom()),
                Days.lastDay(row.getExpiresOn()),
                new PersonId(row.getActorKey()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                Optional.ofNullable(row.getReason()).orElse(""));
    }
}
