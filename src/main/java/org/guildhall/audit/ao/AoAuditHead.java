package org.guildhall.audit.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How long a community's record of changes is, what it ends with, and the numbers that are given along with it. */
@Table("AUDIT_HEAD")
@Preload
public interface AoAuditHead extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String CHAIN_POSITION = "CHAIN_POSITION";
    String ENTRY_HASH = "ENTRY_HASH";
    String RUNNING_NUMBERS = "RUNNING_NUMBERS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    Long getCommunityId();

    /** Of the latest entry. */
    @NotNull
    Long getChainPosition();

    void setChainPosition(Long position);

    /** Of the latest entry. */
    @NotNull
    String getEntryHash();

    void setEntryHash(String hash);

    /** The last number given in each series, as {@link HeadNumbers} writes them; null when none was given yet. */
    @StringLength(StringLength.UNLIMITED)
    String getRunningNumbers();

    void setRunningNumbers(String numbers);
}
