package org.guildhall.accreditation.exchange.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Some rows of an uploaded file with their results. */
@Table("IMPORT_PIECE")
@Preload
public interface AoImportPiece extends RawEntity<Long> {
    String IMPORT_ID = "IMPORT_ID";
    String COMMUNITY_ID = "COMMUNITY_ID";
    String PIECE_KEY = "PIECE_KEY";
    String PIECE_INDEX = "PIECE_INDEX";
    String CONTENT_TEXT = "CONTENT_TEXT";
    String ROWS_CREATED = "ROWS_CREATED";
    String ROWS_CHANGED = "ROWS_CHANGED";
    String ROWS_UNCHANGED = "ROWS_UNCHANGED";
    String ROWS_REFUSED = "ROWS_REFUSED";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getImportId();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** Import and index: no piece twice. */
    @NotNull
    @Unique
    String getPieceKey();

    /** 0 and up. */
    @NotNull
    Integer getPieceIndex();

    /** The rows as CSV, each after its place in the file. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContentText();

    /** The outcomes as CSV; null before the first. */
    @StringLength(StringLength.UNLIMITED)
    String getReportText();

    void setReportText(String report);

    /** What the rows were about, 16 hexadecimal digits each; null before the first outcome. */
    @StringLength(StringLength.UNLIMITED)
    String getSeenKeys();

    void setSeenKeys(String keys);

    @NotNull
    Integer getRowsCreated();

    void setRowsCreated(Integer count);

    @NotNull
    Integer getRowsChanged();

    void setRowsChanged(Integer count);

    @NotNull
    Integer getRowsUnchanged();

    void setRowsUnchanged(Integer count);

    @NotNull
    Integer getRowsRefused();

    void setRowsRefused(Integer count);
}
