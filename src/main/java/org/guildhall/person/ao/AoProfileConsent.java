package org.guildhall.person.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A person's decision on who sees a part of their profile; see {@link org.guildhall.person.Consent}. */
@Table("PROFILE_CONSENT")
@Preload
public interface AoProfileConsent extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String PERSON_KEY = "PERSON_KEY";
    String FIELD = "FIELD";
    String AUDIENCE = "AUDIENCE";
    String DECIDED_AT = "DECIDED_AT";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** Community and person. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getPersonKey();

    /** {@link org.guildhall.person.ProfileField#code}. */
    @NotNull
    String getField();

    /** {@link org.guildhall.membership.Audience#code}; null where nothing is said any more. */
    String getAudience();

    /** Milliseconds since 1970 UTC. */
    @NotNull
    Long getDecidedAt();
}
