package org.guildhall.accreditation.bulk.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One run; see {@link org.guildhall.accreditation.bulk.BulkRun}. */
@Table("BULK_RUN")
@Preload
public interface AoBulkRun extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String REQUEST_KEY = "REQUEST_KEY";
    String ACTION_CODE = "ACTION_CODE";
    String EFFECTIVE_ON = "EFFECTIVE_ON";
    String REASON = "REASON";
    String REVIEW_ON = "REVIEW_ON";
    String ACTOR_KEY = "ACTOR_KEY";
    String RAN_AT = "RAN_AT";
    String DONE_COUNT = "DONE_COUNT";
    String LEFT_COUNT = "LEFT_COUNT";
    String UNDONE_COUNT = "UNDONE_COUNT";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** Community, person and the key the person chose: nothing is done twice. */
    @NotNull
    @Unique
    @StringLength(450)
    String getRequestKey();

    /** {@link org.guildhall.accreditation.status.AccreditationAction#code}. */
    @NotNull
    String getActionCode();

    /** ISO 8601 day. */
    @NotNull
    String getEffectiveOn();

    /** Null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** Null for no review. */
    String getReviewOn();

    @NotNull
    String getActorKey();

    /** Milliseconds since 1970. */
    @NotNull
    Long getRanAt();

    @NotNull
    Integer getDoneCount();

    @NotNull
    Integer getLeftCount();

    @NotNull
    Integer getUndoneCount();

    void setUndoneCount(Integer count);

    /** Milliseconds since 1970, null until somebody tries to undo it. */
    Long getUndoneAt();

    void setUndoneAt(Long at);
}
