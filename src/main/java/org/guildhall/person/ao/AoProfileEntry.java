package org.guildhall.person.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One part of what a person says of themselves in a community; see {@link org.guildhall.person.ProfileEntry}. */
@Table("PROFILE_ENTRY")
@Preload
public interface AoProfileEntry extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String USER_KEY = "USER_KEY";
    String PERSON_KEY = "PERSON_KEY";
    String ENTRY_KEY = "ENTRY_KEY";
    String FIELD = "FIELD";
    String CONTENT = "CONTENT";
    String AUDIENCE = "AUDIENCE";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    String getUserKey();

    /** Community and person, with a mark where it is set aside. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getPersonKey();

    void setPersonKey(String key);

    /** The same and the field: nobody says a thing twice. */
    @NotNull
    @Unique
    @StringLength(450)
    String getEntryKey();

    void setEntryKey(String key);

    /** {@link org.guildhall.person.ProfileField#code}. */
    @NotNull
    String getField();

    /** Never empty. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    /** {@link org.guildhall.membership.Audience#code}. */
    @NotNull
    String getAudience();
}
