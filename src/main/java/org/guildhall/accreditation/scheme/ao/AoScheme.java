package org.guildhall.accreditation.scheme.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One scheme in its present version; see {@link org.guildhall.accreditation.scheme.Scheme} for the meaning of the columns. */
@Table("SCHEME")
@Preload
public interface AoScheme extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String SCHEME_NAME = "SCHEME_NAME";
    String NAME_KEY = "NAME_KEY";
    String NUMBER_PREFIX = "NUMBER_PREFIX";
    String RETIRED = "RETIRED";
    String RULES_VERSION = "RULES_VERSION";
    String RULES = "RULES";
    String FOR_MEMBERS = "FOR_MEMBERS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @StringLength(450)
    String getSchemeName();

    void setSchemeName(String name);

    /** Community and folded name: no name twice in a community. */
    @NotNull
    @Unique
    @StringLength(450)
    String getNameKey();

    void setNameKey(String key);

    /** Unique within the site, so that a number names one scheme. */
    @NotNull
    @Unique
    String getNumberPrefix();

    @NotNull
    Boolean getRetired();

    void setRetired(Boolean retired);

    /** 1 and up. */
    @NotNull
    Integer getRulesVersion();

    void setRulesVersion(Integer version);

    /** JSON, as {@link StoredRules} has it. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getRules();

    void setRules(String rules);

    /** Whether the rules keep it to members: said once more, for look-ups that do not read the rules. */
    @NotNull
    Boolean getForMembers();

    void setForMembers(Boolean members);
}
