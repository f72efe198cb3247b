package org.guildhall.accreditation.application.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One piece of evidence of an application. */
@Table("EVIDENCE")
@Preload
public interface AoEvidence extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String APPLICATION_ID = "APPLICATION_ID";
    String EVIDENCE_KIND = "EVIDENCE_KIND";
    String TITLE = "TITLE";
    String CONTENT = "CONTENT";
    String CONFIDENTIAL = "CONFIDENTIAL";
    String DIGEST = "DIGEST";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @Indexed
    Long getApplicationId();

    @NotNull
    String getEvidenceKind();

    /** Null when empty. */
    @StringLength(450)
    String getTitle();

    /** An address, or the text itself. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    @NotNull
    Boolean getConfidential();

    /** Hexadecimal SHA-256 of the content. */
    @NotNull
    String getDigest();
}
