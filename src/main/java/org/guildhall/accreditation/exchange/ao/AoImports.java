package org.guildhall.accreditation.exchange.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import org.guildhall.accreditation.exchange.ColumnMapping;
import org.guildhall.accreditation.exchange.ImportFile;
import org.guildhall.accreditation.exchange.ImportPiece;
import org.guildhall.accreditation.exchange.ImportStore;
import org.guildhall.accreditation.exchange.ImportTotals;
import org.guildhall.accreditation.exchange.ProcessedRows;
import org.guildhall.accreditation.exchange.RowResult;
import org.guildhall.community.CommunityData;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.SqlStates;

/** Imports in Active Objects, so that any node of a cluster can resume them. */
@Named
public class AoImports implements ImportStore, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoImports(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public ImportFile add(
            long communityId,
            PersonId importer,
            String name,
            List<String> headers,
            ColumnMapping guessed,
            Instant now) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoImport.COMMUNITY_ID, communityId);
        values.put(AoImport.IMPORTER_KEY, importer.value());
        values.put(AoImport.FILE_LABEL, name);
        values.put(AoImport.IMPORT_STATE, ImportFile.State.UPLOADED.code());
        values.put(AoImport.WORK_KEY, idleKey());
        values.put(AoImport.ROWS_ALL, 0);
        values.put(AoImport.PIECES, 0);
        values.put(AoImport.PIECES_DONE, 0);
        values.put(AoImport.HEADERS, ImportRows.headers(headers));
        values.put(AoImport.COLUMN_FIELDS, guessed.text());
        ImportRows.putCounts(values, ImportTotals.NONE);
        values.put(AoImport.CHANGED_AT, now.toEpochMilli());
        return ImportRows.file(ao.create(AoImport.class, values));
    }

    @Override
    public void addPiece(ImportFile file, int index, String content) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoImportPiece.IMPORT_ID, file.id());
        values.put(AoImportPiece.COMMUNITY_ID, file.communityId());
        values.put(AoImportPiece.PIECE_KEY, file.id() + ":" + index);
        values.put(AoImportPiece.PIECE_INDEX, index);
        values.put(AoImportPiece.CONTENT_TEXT, content);
        ImportRows.putCounts(values, ImportTotals.NONE);
        ao.create(AoImportPiece.class, values);
    }

    @Override
    public ImportFile complete(ImportFile file, int rows, int pieces) {
        AoImport row = row(file.id()).orElseThrow();
        row.setRowsAll(rows);
        row.setPieces(pieces);
        row.save();
        return ImportRows.file(row);
    }

    @Override
    public Optional<ImportFile> byId(long importId) {
        return row(importId).map(ImportRows::file);
    }

    @Override
    public List<ImportFile> latest(long communityId, int size) {
        Query query = Query.select()
                .where("COMMUNITY_ID = ?", communityId)
                .order("\"ID\" DESC")
                .limit(size);
        return files(query);
    }

    @Override
    public void change(ImportFile changed) {
        AoImport row = row(changed.id()).orElseThrow();
        row.setImporterKey(changed.importer().value());
        row.setImportState(changed.state().code());
        row.setWorkKey(changed.state().isWorking() ? "working:" + changed.communityId() : "idle:" + changed.id());
        row.setPiecesDone(changed.done());
        row.setColumnFields(changed.columns().text());
        row.setRowsCreated(changed.counts().created());
        row.setRowsChanged(changed.counts().changed());
        row.setRowsUnchanged(changed.counts().unchanged());
        row.setRowsRefused(changed.counts().refused());
        row.setHighestNumbers(ImportRows.numbers(changed.highest()));
        row.setChangedAt(changed.changedAt().toEpochMilli());
        try {
            row.save();
        } catch (RuntimeException e) {
            throw SqlStates.isUniqueViolation(e) ? new Busy(e) : e;
        }
    }

    @Override
    public ImportPiece piece(long importId, int index) {
        return ImportRows.piece(pieceRow(importId, index));
    }

    @Override
    public void report(long importId, int index, String report, ImportTotals counts, String seen) {
        AoImportPiece row = pieceRow(importId, index);
        row.setReportText(report);
        row.setSeenKeys(seen);
        row.setRowsCreated(counts.created());
        row.setRowsChanged(counts.changed());
        row.setRowsUnchanged(counts.unchanged());
        row.setRowsRefused(counts.refused());
        row.save();
    }

    @Override
    public ProcessedRows seenBefore(long importId, int index) {
        ProcessedRows seen = new ProcessedRows();
        for (int i = 0; i < index; i++) {
            Optional.ofNullable(pieceRow(importId, i).getSeenKeys()).ifPresent(seen::addAll);
        }
        return seen;
    }

    @Override
    public List<ImportPiece> reported(long importId, int from, Optional<RowResult.Kind> kind, int size) {
        String where = "IMPORT_ID = ? AND PIECE_INDEX >= ?"
                + kind.map(each -> " AND ROWS_" + each.code().toUpperCase(Locale.ROOT) + " > ?")
                        .orElse(" AND PIECE_INDEX >= ?");
        Query query = Query.select()
                .where(where, importId, from, 0)
                .order("\"PIECE_INDEX\" ASC")
                .limit(size);
        return Arrays.stream(ao.find(AoImportPiece.class, query))
                .map(ImportRows::piece)
                .toList();
    }

    @Override
    public List<ImportFile> workingSince(Instant moment, int size) {
        Query query = Query.select()
                .where(
                        "CHANGED_AT < ? AND ( IMPORT_STATE = ? OR IMPORT_STATE = ? )",
                        moment.toEpochMilli(),
                        ImportFile.State.CHECKING.code(),
                        ImportFile.State.RUNNING.code())
                .limit(size);
        return files(query);
    }

    @Override
    public boolean removeUntouchedSince(Instant moment, int size) {
        Query query =
                Query.select().where("CHANGED_AT < ?", moment.toEpochMilli()).limit(size);
        List<ImportFile> old = files(query);
        old.forEach(file -> {
            ao.deleteWithSQL(AoImportPiece.class, "IMPORT_ID = ?", file.id());
            ao.deleteWithSQL(AoImport.class, "ID = ?", file.id());
        });
        return old.size() == size;
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoImportPiece.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoImport.class, "COMMUNITY_ID = ?", communityId);
    }

    private Optional<AoImport> row(long importId) {
        return Arrays.stream(ao.find(AoImport.class, "ID = ?", importId)).findFirst();
    }

    private AoImportPiece pieceRow(long importId, int index) {
        return ao.find(AoImportPiece.class, "PIECE_KEY = ?", importId + ":" + index)[0];
    }

    private List<ImportFile> files(Query query) {
        return Arrays.stream(ao.find(AoImport.class, query))
                .map(ImportRows::file)
                .toList();
    }

    private static String idleKey() {
        return "new:" + UUID.randomUUID();
    }
}
