package org.guildhall.accreditation.exchange.ao;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.accreditation.exchange.ColumnMapping;
import org.guildhall.accreditation.exchange.ImportFile;
import org.guildhall.accreditation.exchange.ImportPiece;
import org.guildhall.accreditation.exchange.ImportTotals;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Parsing;

/** Imports as rows, there and back. */
final class ImportRows {
    private ImportRows() {}

    static ImportFile file(AoImport row) {
        return new ImportFile(
                row.getID(),
                row.getCommunityId(),
                new PersonId(row.getImporterKey()),
                row.getFileLabel(),
                ImportFile.State.ofCode(row.getImportState()),
                row.getRowsAll(),
                row.getPieces(),
                row.getPiecesDone(),
                List.of(row.getHeaders().split("\t", -1)),
                ColumnMapping.read(row.getColumnFields()),
                new ImportTotals(
                        row.getRowsCreated(), row.getRowsChanged(), row.getRowsUnchanged(), row.getRowsRefused()),
                numbers(row.getHighestNumbers()),
                Instant.ofEpochMilli(row.getChangedAt()));
    }

    static ImportPiece piece(AoImportPiece row) {
        return new ImportPiece(
                row.getPieceIndex(),
                row.getContentText(),
                Optional.ofNullable(row.getReportText()).orElse(""));
    }

    /** One header after the other, with tabs between them. */
    static String headers(List<String> headers) {
        return String.join(
                "\t",
                headers.stream()
                        .map(header -> header.replaceAll("\\s+", " ").trim())
                        .toList());
    }

    static String numbers(Map<Long, Long> numbers) {
        return numbers.isEmpty()
                ? null
                : numbers.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(","));
    }

    private static Map<Long, Long> numbers(String text) {
        return text == null
                ? Map.of()
                : Arrays.stream(text.split(","))
                        .map(each -> each.split("="))
                        .collect(Collectors.toMap(
                                each -> Parsing.id(each[0]).orElseThrow(),
                                each -> Parsing.id(each[1]).orElseThrow()));
    }

    static void putCounts(Map<String, Object> values, ImportTotals counts) {
        values.put(AoImport.ROWS_CREATED, counts.created());
        values.put(AoImport.ROWS_CHANGED, counts.changed());
        values.put(AoImport.ROWS_UNCHANGED, counts.unchanged());
        values.put(AoImport.ROWS_REFUSED, counts.refused());
    }
}
