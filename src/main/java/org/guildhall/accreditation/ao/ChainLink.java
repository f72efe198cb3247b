package org.guildhall.accreditation.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an entry of the record is hashed: SHA-256 over the hash of the entry before and every field, each written with
 * its length so that no two contents read alike.
 */
final class ChainLink {
    /** The hash before the first entry. */
    static final String START = "0".repeat(64);

    private static final List<String> COVERED = List.of(
            AoAuditEvent.COMMUNITY_ID,
            AoAuditEvent.CHAIN_POSITION,
            AoAuditEvent.SUBJECT,
            AoAuditEvent.WHAT,
            AoAuditEvent.DETAIL,
            AoAuditEvent.ACTOR_KEY,
            AoAuditEvent.EFFECTIVE_ON,
            AoAuditEvent.RECORDED_AT,
            AoAuditEvent.REASON_HASH,
            AoAuditEvent.ACCREDITATION_ID,
            AoAuditEvent.LEVEL_NAME,
            AoAuditEvent.EFFECTIVE_FROM,
            AoAuditEvent.EXPIRES_ON,
            AoAuditEvent.GRACE_UNTIL,
            AoAuditEvent.GRACE_COUNTS,
            AoAuditEvent.ACCRED_STATE,
            AoAuditEvent.UNDER_APPEAL);

    private final MessageDigest sha256;

    ChainLink() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String hash(String previous, Map<String, Object> values) {
        StringBuilder content = new StringBuilder(previous);
        for (String column : COVERED) {
            String value = String.valueOf(values.get(column));
            content.append(value.length()).append(':').append(value);
        }
        return hex(content.toString());
    }

    String hash(AoAuditEvent row) {
        return hash(row.getPreviousHash(), values(row));
    }

    String hashOfReason(String salt, String reason) {
        return hex(salt + reason);
    }

    private String hex(String text) {
        return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> values(AoAuditEvent row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoAuditEvent.COMMUNITY_ID, row.getCommunityId());
        values.put(AoAuditEvent.CHAIN_POSITION, row.getChainPosition());
        values.put(AoAuditEvent.SUBJECT, row.getSubject());
        values.put(AoAuditEvent.WHAT, row.getWhat());
        values.put(AoAuditEvent.DETAIL, row.getDetail());
        values.put(AoAuditEvent.ACTOR_KEY, row.getActorKey());
        values.put(AoAuditEvent.EFFECTIVE_ON, row.getEffectiveOn());
        values.put(AoAuditEvent.RECORDED_AT, row.getRecordedAt());
        values.put(AoAuditEvent.REASON_HASH, row.getReasonHash());
        values.put(AoAuditEvent.ACCREDITATION_ID, row.getAccreditationId());
        values.put(AoAuditEvent.LEVEL_NAME, row.getLevelName());
        values.put(AoAuditEvent.EFFECTIVE_FROM, row.getEffectiveFrom());
        values.put(AoAuditEvent.EXPIRES_ON, row.getExpiresOn());
        values.put(AoAuditEvent.GRACE_UNTIL, row.getGraceUntil());
        values.put(AoAuditEvent.GRACE_COUNTS, row.getGraceCounts());
        values.put(AoAuditEvent.ACCRED_STATE, row.getAccredState());
        values.put(AoAuditEvent.UNDER_APPEAL, row.getUnderAppeal());
        return values;
    }
}
