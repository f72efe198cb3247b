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

/** Somebody who assesses or decides under a scheme. */
@Table("OFFICER")
@Preload
public interface AoOfficer extends RawEntity<Long> {
    String SCHEME_ID = "SCHEME_ID";
    String COMMUNITY_ID = "COMMUNITY_ID";
    String PERSON_KEY = "PERSON_KEY";
    String DUTY = "DUTY";
    String OFFICER_KEY = "OFFICER_KEY";

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

    @NotNull
    @Indexed
    String getPersonKey();

    /** {@code assess} or {@code decide}. */
    @NotNull
    String getDuty();

    /** Scheme, duty and person: nobody twice. */
    @NotNull
    @Unique
    @StringLength(450)
    String getOfficerKey();
}
