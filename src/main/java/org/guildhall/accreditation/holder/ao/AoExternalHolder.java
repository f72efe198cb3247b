package org.guildhall.accreditation.holder.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Somebody without an account who is accredited. */
@Table("EXTERNAL_HOLDER")
@Preload
public interface AoExternalHolder extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String FULL_NAME = "FULL_NAME";
    String NAME_KEY = "NAME_KEY";
    String EMAIL_SALT = "EMAIL_SALT";
    String EMAIL_HASH = "EMAIL_HASH";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @StringLength(450)
    String getFullName();

    /** Community and folded name. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getNameKey();

    /** Null when no address is known. */
    String getEmailSalt();

    /** Hexadecimal SHA-256 of the address in lower case and the salt; the address itself is not kept. */
    String getEmailHash();
}
