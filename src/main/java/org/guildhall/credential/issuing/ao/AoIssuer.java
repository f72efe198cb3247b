package org.guildhall.credential.issuing.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A community as issuer; see {@link org.guildhall.credential.issuing.Issuer}. */
@Table("ISSUER")
@Preload
public interface AoIssuer extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String PUBLIC_ID = "PUBLIC_ID";
    String SUBJECT_SALT = "SUBJECT_SALT";
    String ALGORITHM = "ALGORITHM";
    String STATUS_METHOD = "STATUS_METHOD";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    Long getCommunityId();

    @NotNull
    @Unique
    String getPublicId();

    @NotNull
    String getSubjectSalt();

    @NotNull
    String getAlgorithm();

    void setAlgorithm(String name);

    @NotNull
    String getStatusMethod();

    void setStatusMethod(String code);
}
