package org.guildhall.accreditation.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One accreditation as its latest change left it. Days are ISO 8601 texts, which sort and know no time zone. */
@Table("ACCREDITATION")
@Preload
public interface AoAccreditation extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String SCHEME_ID = "SCHEME_ID";
    String ACCRED_NUMBER = "ACCRED_NUMBER";
    String HOLDER_KEY = "HOLDER_KEY";
    String LEVEL_NAME = "LEVEL_NAME";
    String ACCRED_STATE = "ACCRED_STATE";
    String EFFECTIVE_FROM = "EFFECTIVE_FROM";
    String EXPIRES_ON = "EXPIRES_ON";
    String CHANGED_ON = "CHANGED_ON";
    String GRANTED_BY = "GRANTED_BY";
    String LIVE_KEY = "LIVE_KEY";
    String LIST_KEY = "LIST_KEY";

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

    /** Never given twice. */
    @NotNull
    @Unique
    String getAccredNumber();

    @NotNull
    @Indexed
    String getHolderKey();

    @NotNull
    @StringLength(450)
    String getLevelName();

    void setLevelName(String level);

    /** {@link org.guildhall.accreditation.AccreditationState#code}. */
    @NotNull
    String getAccredState();

    void setAccredState(String code);

    @NotNull
    String getEffectiveFrom();

    /** {@code 9999-12-31} for never. */
    @NotNull
    String getExpiresOn();

    void setExpiresOn(String day);

    @NotNull
    String getChangedOn();

    void setChangedOn(String day);

    @NotNull
    String getGrantedBy();

    /** Holder and scheme while it is not revoked: nobody holds two of a scheme. */
    @NotNull
    @Unique
    @StringLength(450)
    String getLiveKey();

    void setLiveKey(String key);

    /** Place in the community's register: the holder's name, then the number. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getListKey();
}
