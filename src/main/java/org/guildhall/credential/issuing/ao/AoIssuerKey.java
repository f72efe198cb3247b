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

/** A signing key at rest; see {@link org.guildhall.credential.issuing.StoredKey}. */
@Table("ISSUER_KEY")
@Preload
public interface AoIssuerKey extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String PUBLIC_ID = "PUBLIC_ID";
    String ALGORITHM = "ALGORITHM";
    String PUBLIC_JWK = "PUBLIC_JWK";
    String SEALED_JWK = "SEALED_JWK";
    String SINCE = "SINCE";
    String PRESENT_KEY = "PRESENT_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @Unique
    String getPublicId();

    @NotNull
    String getAlgorithm();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPublicJwk();

    /** Encrypted with the site's master secret. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSealedJwk();

    /** Milliseconds since 1970 UTC. */
    @NotNull
    Long getSince();

    /** When another took its place, milliseconds since 1970 UTC; null for the present one. */
    Long getRetiredAt();

    void setRetiredAt(Long millis);

    /** The community for its present key: only one signs. */
    @NotNull
    @Unique
    String getPresentKey();

    void setPresentKey(String key);
}
