package org.guildhall.credential.issuing.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A level's own picture on badges; see {@link org.guildhall.credential.issuing.BadgeDesigns}. */
@Table("LEVEL_PICTURE")
@Preload
public interface AoLevelPicture extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String SCHEME_ID = "SCHEME_ID";
    String LEVEL_NAME = "LEVEL_NAME";
    String LEVEL_KEY = "LEVEL_KEY";
    String PICTURE = "PICTURE";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @Indexed
    Long getSchemeId();

    @NotNull
    @StringLength(450)
    String getLevelName();

    /** Scheme and level: one picture for each. */
    @NotNull
    @Unique
    @StringLength(450)
    String getLevelKey();

    /** A PNG in Base64, since Active Objects has no type for bytes. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPicture();

    void setPicture(String base64);
}
