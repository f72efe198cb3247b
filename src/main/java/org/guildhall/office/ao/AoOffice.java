package org.guildhall.office.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One office of a community; see {@link org.guildhall.office.Office} for the meaning of the columns. */
@Table("OFFICE")
@Preload
public interface AoOffice extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String OFFICE_KEY = "OFFICE_KEY";
    String OFFICE_CODE = "OFFICE_CODE";
    String OFFICE_NAME = "OFFICE_NAME";
    String WANTED = "WANTED";
    String DESCRIPTION = "DESCRIPTION";
    String CHECKLIST = "CHECKLIST";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** Community and code: no office is there twice. */
    @NotNull
    @Unique
    @StringLength(450)
    String getOfficeKey();

    @NotNull
    String getOfficeCode();

    /** Null for a common kind. */
    @StringLength(450)
    String getOfficeName();

    void setOfficeName(String name);

    @NotNull
    Boolean getWanted();

    void setWanted(Boolean isWanted);

    /** Null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(String description);

    /** A line each; null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getChecklist();

    void setChecklist(String lines);
}
