package org.guildhall.accreditation.notice.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person's pause. */
@Table("NOTICE_PAUSE")
@Preload
public interface AoNoticePause extends RawEntity<Long> {
    String PERSON_KEY = "PERSON_KEY";
    String PAUSED_UNTIL = "PAUSED_UNTIL";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getPersonKey();

    /** The last day without mail, ISO 8601. */
    @NotNull
    String getPausedUntil();

    void setPausedUntil(String day);
}
