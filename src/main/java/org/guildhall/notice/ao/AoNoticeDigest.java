package org.guildhall.notice.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A person's last digest; see {@link org.guildhall.notice.Digest}. */
@Table("NOTICE_DIGEST")
@Preload
public interface AoNoticeDigest extends RawEntity<Long> {
    String PERSON_KEY = "PERSON_KEY";
    String TIMES_LOCKED = "TIMES_LOCKED";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** User key. */
    @NotNull
    @Unique
    String getPersonKey();

    /** Grows whenever the row is locked, so that locking always writes; it means nothing else. */
    @NotNull
    Long getTimesLocked();

    void setTimesLocked(Long times);

    /** Milliseconds since 1970 UTC; null before the first. */
    Long getSentAt();

    void setSentAt(Long moment);

    /** Null for nothing. */
    String getStanding();

    void setStanding(String standing);
}
