package org.guildhall.accreditation.bulk.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * What a run did to one accreditation; see {@link org.guildhall.accreditation.bulk.BulkItem}. The columns {@code WAS_…}
 * say what it was before, and are null where nothing was done.
 */
@Table("BULK_ITEM")
@Preload
public interface AoBulkItem extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String RUN_ID = "RUN_ID";
    String ACCREDITATION_ID = "ACCREDITATION_ID";
    String ACCRED_NUMBER = "ACCRED_NUMBER";
    String PROBLEM_TEXT = "PROBLEM_TEXT";
    String REVISION = "REVISION";
    String WAS_VERSION = "WAS_VERSION";
    String WAS_LEVEL = "WAS_LEVEL";
    String WAS_STATE = "WAS_STATE";
    String WAS_APPEALED = "WAS_APPEALED";
    String WAS_REVIEW_ON = "WAS_REVIEW_ON";
    String WAS_CHANGED_ON = "WAS_CHANGED_ON";
    String WAS_DECIDED_BY = "WAS_DECIDED_BY";
    String WAS_FROM = "WAS_FROM";
    String WAS_EXPIRES_ON = "WAS_EXPIRES_ON";
    String WAS_GRACE_UNTIL = "WAS_GRACE_UNTIL";
    String WAS_GRACE_COUNTS = "WAS_GRACE_COUNTS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @Indexed
    Long getRunId();

    @NotNull
    Long getAccreditationId();

    @NotNull
    String getAccredNumber();

    /** Why nothing was done: an i18n key, then its arguments, a line each; null when it was done. */
    @StringLength(StringLength.UNLIMITED)
    String getProblemText();

    /** How many changes the accreditation had seen after this one. */
    @NotNull
    Integer getRevision();

    Integer getWasVersion();

    @StringLength(450)
    String getWasLevel();

    String getWasState();

    Boolean getWasAppealed();

    String getWasReviewOn();

    String getWasChangedOn();

    String getWasDecidedBy();

    String getWasFrom();

    /** Null for never. */
    String getWasExpiresOn();

    /** Null where there is no grace. */
    String getWasGraceUntil();

    Boolean getWasGraceCounts();

    /**
     * Null until somebody tries, {@code undone} when it was taken back, else why it was not, as {@code PROBLEM_TEXT}.
     */
    @StringLength(StringLength.UNLIMITED)
    String getUndoingText();

    void setUndoingText(String text);
}
