package org.guildhall.audit.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How long a community's record of changes is and what it ends with. */
@Table("AUDIT_HEAD")
@Preload
public interface AoAuditHead extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String CHAIN_POSITION = "CHAIN_POSITION";
    String ENTRY_HASH = "ENTRY_HASH";

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
}
