package org.guildhall.credential.trust.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An issuer that a community trusts; see {@link org.guildhall.credential.trust.TrustAnchor}. */
@Table("TRUSTED_ISSUER")
@Preload
public interface AoTrustAnchor extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String ISSUER_ID = "ISSUER_ID";
    String ISSUER_NAME = "ISSUER_NAME";
    String PUBLIC_JWK = "PUBLIC_JWK";
    String FROM_DAY = "FROM_DAY";
    String UNTIL_DAY = "UNTIL_DAY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @StringLength(450)
    String getIssuerId();

    @NotNull
    @StringLength(450)
    String getIssuerName();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPublicJwk();

    /** ISO 8601 day, null for always. */
    String getFromDay();

    /** ISO 8601 day, null for ever. */
    String getUntilDay();
}
