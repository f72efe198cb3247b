package org.guildhall.accreditation.notice.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One notice that was mailed to a holder. */
@Table("NOTICE")
@Preload
public interface AoNotice extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String NOTICE_KEY = "NOTICE_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** Accreditation, last day and step; unique, so that no notice is mailed twice. */
    @NotNull
    @Unique
    String getNoticeKey();
}
