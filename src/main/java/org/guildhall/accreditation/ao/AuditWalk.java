package org.guildhall.accreditation.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Predicate;
import net.java.ao.Query;

/** Reads a community's record in the order it was written, batch by batch, and each batch as a stream. */
final class AuditWalk {
    private static final int BATCH = 2000;
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
            AoAuditEvent.REASON,
            AoAuditEvent.REASON_SALT,
            AoAuditEvent.REASON_HASH,
            AoAuditEvent.ACCREDITATION_ID,
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
    private long last;
    private int seen;
    private boolean goesOn = true;

    AuditWalk(ActiveObjects ao, long communityId) {
        this.ao = ao;
        this.communityId = communityId;
    }

    /** Hands on every row until the reader has enough. */
    void each(Predicate<AoAuditEvent> reader) {
        do {
            seen = 0;
            ao.stream(AoAuditEvent.class, next(), row -> {
                seen++;
                last = row.getID();
                goesOn = goesOn && reader.test(row);
            });
        } while (goesOn && seen == BATCH);
    }

    private Query next() {
        return Query.select(COLUMNS)
                .where("COMMUNITY_ID = ? AND ID > ?", communityId, last)
                .order("\"COMMUNITY_ID\" ASC, \"ID\" ASC")
                .limit(BATCH);
    }
}
