package org.guildhall.audit.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Predicate;
import net.java.ao.Query;

/** Reads a community's record in its order, batch by batch, and each batch as a stream. */
final class AuditWalk {
    private static final int BATCH = 2000;
    private static final String ORDER = "\"COMMUNITY_ID\" ASC, \"CHAIN_POSITION\" ASC, \"ID\" ASC";
    private static final String COLUMNS = String.join(
            ", ",
            "ID",
            AoAuditEvent.COMMUNITY_ID,
            AoAuditEvent.CHAIN_KEY,
            AoAuditEvent.CHAIN_POSITION,
            AoAuditEvent.SUBJECT,
            AoAuditEvent.WHAT,
            AoAuditEvent.DETAIL,
            AoAuditEvent.ACTOR_KEY,
            AoAuditEvent.EFFECTIVE_ON,
            AoAuditEvent.RECORDED_AT,
            AoAuditEvent.WORDS,
            AoAuditEvent.WORDS_SALT,
            AoAuditEvent.WORDS_HASH,
            AoAuditEvent.LEVEL_NAME,
            AoAuditEvent.EFFECTIVE_FROM,
            AoAuditEvent.EXPIRES_ON,
            AoAuditEvent.GRACE_UNTIL,
            AoAuditEvent.GRACE_COUNTS,
            AoAuditEvent.ACCRED_STATE,
            AoAuditEvent.UNDER_APPEAL,
            AoAuditEvent.PREVIOUS_HASH,
            AoAuditEvent.ENTRY_HASH);

    private final ActiveObjects ao;
    private final long communityId;
    private final Predicate<AoAuditEvent> reader;
    private long position = Long.MIN_VALUE;
    private boolean goesOn = true;

    /** @param reader false when it has enough */
    AuditWalk(ActiveObjects ao, long communityId, Predicate<AoAuditEvent> reader) {
        this.ao = ao;
        this.communityId = communityId;
        this.reader = reader;
    }

    /**
     * Reads on to the position at which the record should end, and whatever is there beyond it. Each look-up is bounded on
     * both sides, so that it costs the same whatever a database knows of its tables.
     */
    void upTo(long end) {
        while (goesOn && position < end) {
            long next = Math.min(end, Math.max(0, position) + BATCH);
            read(Query.select(COLUMNS)
                    .where(
                            "COMMUNITY_ID = ? AND CHAIN_POSITION > ? AND CHAIN_POSITION <= ?",
                            communityId,
                            position,
                            next));
            position = Math.max(position, next);
        }
        int seen = BATCH;
        while (goesOn && seen == BATCH) {
            seen = read(Query.select(COLUMNS)
                    .where("COMMUNITY_ID = ? AND CHAIN_POSITION > ?", communityId, position)
                    .limit(BATCH));
        }
    }

    private int read(Query query) {
        int[] seen = {0};
        ao.stream(AoAuditEvent.class, query.order(ORDER), row -> {
            seen[0]++;
            position = Math.max(position, row.getChainPosition());
            goesOn = goesOn && reader.test(row);
        });
        return seen[0];
    }

    /** Whether everything up to a position was read. */
    boolean isPast(long place) {
        return position >= place;
    }

    boolean goesOn() {
        return goesOn;
    }
}
