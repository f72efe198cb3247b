package org.guildhall.directory.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How somebody wants to look at the directories of a community; see {@link org.guildhall.directory.ReaderChoice}. */
@Table("READER_VIEW")
@Preload
public interface AoReaderView extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String USER_KEY = "USER_KEY";
    String READER_KEY = "READER_KEY";
    String VIEW_LAYOUT = "VIEW_LAYOUT";
    String VIEW_SORT = "VIEW_SORT";
    String VIEW_COLUMNS = "VIEW_COLUMNS";
    String VIEW_SIZE = "VIEW_SIZE";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @Indexed
    String getUserKey();

    /** Community and person. */
    @NotNull
    @Unique
    @StringLength(450)
    String getReaderKey();

    /** Null where nothing is said, as the others. */
    String getViewLayout();

    void setViewLayout(String code);

    String getViewSort();

    void setViewSort(String code);

    /** With commas between them. */
    String getViewColumns();

    void setViewColumns(String names);

    String getViewSize();

    void setViewSize(String members);
}
