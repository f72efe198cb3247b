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

/** Who signs the certificates of a scheme; see {@link org.guildhall.credential.issuing.Signatory}. */
@Table("SIGNATORY")
@Preload
public interface AoSignatory extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String SCHEME_ID = "SCHEME_ID";
    String SIGNATORY_NAME = "SIGNATORY_NAME";
    String OFFICE = "OFFICE";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @Unique
    Long getSchemeId();

    /** Null for none. */
    @StringLength(450)
    String getSignatoryName();

    void setSignatoryName(String name);

    /** Null for none. */
    @StringLength(450)
    String getOffice();

    void setOffice(String office);
}
