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

/** One term of office; see {@link org.guildhall.office.OfficeTerm} for the meaning of the columns. */
@Table("OFFICE_TERM")
@Preload
public interface AoOfficeTerm extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String OFFICE_CODE = "OFFICE_CODE";
    String USER_KEY = "USER_KEY";
    String TERM_KEY = "TERM_KEY";
    String TERM_STATE = "TERM_STATE";
    String BEGINS_ON = "BEGINS_ON";
    String ENDS_ON = "ENDS_ON";
    String OFFERED_BY = "OFFERED_BY";
    String CLOSED_ON = "CLOSED_ON";
    String DONE_LINES = "DONE_LINES";
    String IS_ASIDE = "IS_ASIDE";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    String getOfficeCode();

    @NotNull
    String getUserKey();

    /** Community, office, person and state of an open term, so that there is one of each; of others the id. */
    @NotNull
    @Unique
    @StringLength(450)
    String getTermKey();

    void setTermKey(String key);

    /** {@link org.guildhall.office.TermState#code}. */
    @NotNull
    String getTermState();

    void setTermState(String code);

    /** ISO 8601, as all days. */
    @NotNull
    String getBeginsOn();

    void setBeginsOn(String day);

    /** Null for no end. */
    String getEndsOn();

    void setEndsOn(String day);

    @NotNull
    String getOfferedBy();

    /** Null while it is open. */
    String getClosedOn();

    void setClosedOn(String day);

    /** A line each; null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getDoneLines();

    void setDoneLines(String lines);

    /** Whether it was set aside with the membership. */
    @NotNull
    Boolean getIsAside();

    void setIsAside(Boolean isAside);
}
