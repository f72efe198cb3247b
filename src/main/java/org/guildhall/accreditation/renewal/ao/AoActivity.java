package org.guildhall.accreditation.renewal.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One activity of professional development; see {@link org.guildhall.accreditation.renewal.Activity}. */
@Table("ACTIVITY")
@Preload
public interface AoActivity extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String SCHEME_ID = "SCHEME_ID";
    String PERSON_KEY = "PERSON_KEY";
    String DONE_ON = "DONE_ON";
    String ACTIVITY_KIND = "ACTIVITY_KIND";
    String POINTS = "POINTS";
    String DESCRIPTION = "DESCRIPTION";
    String EVIDENCE = "EVIDENCE";
    String REVIEW = "REVIEW";
    String COUNTED_FOR = "COUNTED_FOR";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    Long getSchemeId();

    @NotNull
    @Indexed
    String getPersonKey();

    /** ISO 8601 day. */
    @NotNull
    String getDoneOn();

    @NotNull
    String getActivityKind();

    @NotNull
    Integer getPoints();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    /** Null for none. */
    @StringLength(450)
    String getEvidence();

    /** {@link org.guildhall.accreditation.renewal.Activity.Review#code}. */
    @NotNull
    String getReview();

    void setReview(String code);

    /** Null until it was counted. */
    String getCountedFor();

    void setCountedFor(String renewal);
}
