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

/** An uploaded file and how far it is. */
@Table("IMPORT_FILE")
@Preload
public interface AoImport extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String IMPORTER_KEY = "IMPORTER_KEY";
    String FILE_LABEL = "FILE_LABEL";
    String IMPORT_STATE = "IMPORT_STATE";
    String WORK_KEY = "WORK_KEY";
    String ROWS_ALL = "ROWS_ALL";
    String PIECES = "PIECES";
    String PIECES_DONE = "PIECES_DONE";
    String HEADERS = "HEADERS";
    String COLUMN_FIELDS = "COLUMN_FIELDS";
    String ROWS_CREATED = "ROWS_CREATED";
    String ROWS_CHANGED = "ROWS_CHANGED";
    String ROWS_UNCHANGED = "ROWS_UNCHANGED";
    String ROWS_REFUSED = "ROWS_REFUSED";
    String CHANGED_AT = "CHANGED_AT";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    String getImporterKey();

    void setImporterKey(String key);

    @NotNull
    @StringLength(450)
    String getFileLabel();

    /** {@link org.guildhall.accreditation.exchange.ImportFile.State#code}. */
    @NotNull
    String getImportState();

    void setImportState(String code);

    /** Unique: the community's while a step is under way, so that it has one at a time, otherwise the import's own. */
    @NotNull
    @Unique
    String getWorkKey();

    void setWorkKey(String key);

    @NotNull
    Integer getRowsAll();

    void setRowsAll(Integer count);

    @NotNull
    Integer getPieces();

    void setPieces(Integer count);

    @NotNull
    Integer getPiecesDone();

    void setPiecesDone(Integer count);

    /** With tabs between them. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getHeaders();

    /** As {@link org.guildhall.accreditation.exchange.ColumnMapping} writes it. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getColumnFields();

    void setColumnFields(String text);

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

    /** Of each scheme the highest running number of the file: {@code 12=500,13=7}; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getHighestNumbers();

    void setHighestNumbers(String text);

    /** Milliseconds since 1970 UTC. */
    @NotNull
    @Indexed
    Long getChangedAt();

    void setChangedAt(Long moment);
}
