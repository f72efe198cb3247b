package org.guildhall.accreditation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.guildhall.accreditation.exchange.CsvFile.Row;
import org.guildhall.platform.error.RequestRefusedException;

/** Gathers the rows of a file until they make a piece. */
final class CsvPieces {
    static final int MOST_ROWS = 100_000;
    private static final int PIECE_CHARACTERS = 1_000_000;

    private final BiConsumer<List<String>, List<Row>> piece;
    private final int pieceRows;
    private List<String> headers;
    private List<Row> rows = new ArrayList<>();
    private long characters;
    private int count;

    CsvPieces(int pieceRows, BiConsumer<List<String>, List<Row>> piece) {
        this.pieceRows = pieceRows;
        this.piece = piece;
    }

    static RequestRefusedException tooLarge() {
        return RequestRefusedException.invalid("file", "guildhall.exchange.too-large", MOST_ROWS);
    }

    void add(Row row) {
        if (headers == null) {
            headers = CsvRows.isBlank(row.cells()) ? null : CsvRows.headers(row.cells());
        } else if (!row.isEmpty()) {
            addBelowHeaders(row);
        }
    }

    private void addBelowHeaders(Row row) {
        count++;
        if (count > MOST_ROWS) {
            throw tooLarge();
        }
        rows.add(row);
        characters += row.cells().stream().mapToLong(String::length).sum();
        if (rows.size() == pieceRows || characters > PIECE_CHARACTERS) {
            handOver();
        }
    }

    void finish() {
        if (!rows.isEmpty()) {
            handOver();
        }
        if (count == 0) {
            throw RequestRefusedException.invalid("file", "guildhall.exchange.no-rows");
        }
    }

    private void handOver() {
        piece.accept(headers, rows);
        rows = new ArrayList<>();
        characters = 0;
    }
}
