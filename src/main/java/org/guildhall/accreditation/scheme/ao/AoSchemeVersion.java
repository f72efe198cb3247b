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

/** What a version of a scheme said; the present one too. Rows are only ever added. */
@Table("SCHEME_VERSION")
@Preload
public interface AoSchemeVersion extends RawEntity<Long> {
    String SCHEME_ID = "SCHEME_ID";
    String COMMUNITY_ID = "COMMUNITY_ID";
    String VERSION_KEY = "VERSION_KEY";
    String RULES_VERSION = "RULES_VERSION";
    String RULES = "RULES";
    String SINCE_DAY = "SINCE_DAY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getSchemeId();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** Scheme and version: no version twice. */
    @NotNull
    @Unique
    String getVersionKey();

    @NotNull
    Integer getRulesVersion();

    /** JSON, as {@link StoredRules} has it. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getRules();

    /** ISO 8601 day. */
    @NotNull
    String getSinceDay();
}
