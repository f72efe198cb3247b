package org.guildhall.accreditation.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.guildhall.platform.error.RequestRefusedException;

/** Reads an uploaded file record by record, and cuts it into pieces that fit into a row of the database. */
final class CsvFile {
    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 50;
    static final int LONGEST_CELL = 10_000;
    private static final int PIECE_CHARACTERS = 1_000_000;
    private static final int LOOK_AHEAD = 64 * 1024;
    private static final int MOST_CHARACTERS = 60_000_000;

    /** A record and its place in the file; the headers are row 1. */
    record Row(int number, List<String> cells) {
        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private CsvFile() {}

    /**
     * Reads the file and passes its rows on in pieces, in their order.
     *
     * @param pieceRows how many rows a piece has at most
     * @param piece called with the headers and the rows of each piece; never for a file without rows
     * @throws RequestRefusedException naming the row when the file cannot be read
     */
    static void read(InputStream file, int pieceRows, BiConsumer<List<String>, List<Row>> piece) {
        int row = 0;
        try (BufferedReader text = new BufferedReader(new Plain(utf8(file)), LOOK_AHEAD)) {
            char delimiter = Delimiters.of(beginning(text));
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(1024 * 1024)
                    .build(
                            CsvRecordHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                                    .maxFieldSize(LONGEST_CELL)
                                    .maxRecordSize(MOST_COLUMNS * LONGEST_CELL)),
                            text);
            Pieces pieces = new Pieces(pieceRows, piece);
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                row++;
                pieces.add(new Row(row, records.next().getFields()));
            }
            pieces.finish();
        } catch (CsvParseException e) {
            throw unreadable(e, row);
        } catch (CharacterCodingException e) {
            throw RequestRefusedException.invalid("file", "guildhall.exchange.not-utf8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e, row);
        }
    }

    private static RuntimeException unreadable(RuntimeException failure, int row) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestRefusedException refusal) {
                return refusal;
            }
            if (cause instanceof CharacterCodingException) {
                return RequestRefusedException.invalid("file", "guildhall.exchange.not-utf8");
            }
        }
        return failure instanceof CsvParseException
                ? RequestRefusedException.invalid(
                        "file", "guildhall.exchange.not-csv", row + 1, LONGEST_CELL, MOST_COLUMNS)
                : failure;
    }

    private static Reader utf8(InputStream file) {
        return new InputStreamReader(
                file,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The first characters, which stay to be read; a byte order mark goes. */
    private static String beginning(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(LOOK_AHEAD);
        char[] first = new char[LOOK_AHEAD];
        int length = 0;
        int read = 0;
        while (length < first.length && read >= 0) {
            read = text.read(first, length, first.length - length);
            length += Math.max(read, 0);
        }
        text.reset();
        return new String(first, 0, length);
    }

    /** Refuses characters that databases cannot store, and files that are too long. */
    private static final class Plain extends java.io.FilterReader {
        private long seen;

        Plain(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            for (int i = offset; i < offset + read; i++) {
                if (buffer[i] == 0) {
                    throw RequestRefusedException.invalid("file", "guildhall.exchange.not-utf8");
                }
            }
            seen += Math.max(read, 0);
            if (seen > MOST_CHARACTERS) {
                throw RequestRefusedException.invalid("file", "guildhall.exchange.too-large", MOST_ROWS);
            }
            return read;
        }
    }

    /** Gathers rows until they make a piece. */
    private static final class Pieces {
        private final BiConsumer<List<String>, List<Row>> piece;
        private final int pieceRows;
        private List<String> headers;
        private List<Row> rows = new ArrayList<>();
        private long characters;
        private int count;

        Pieces(int pieceRows, BiConsumer<List<String>, List<Row>> piece) {
            this.pieceRows = pieceRows;
            this.piece = piece;
        }

        void add(Row row) {
            if (headers == null) {
                headers = row.cells();
            } else if (!row.isEmpty()) {
                count++;
                if (count > MOST_ROWS) {
                    throw RequestRefusedException.invalid("file", "guildhall.exchange.too-large", MOST_ROWS);
                }
                rows.add(row);
                characters += row.cells().stream().mapToLong(String::length).sum();
                if (rows.size() == pieceRows || characters > PIECE_CHARACTERS) {
                    handOver();
                }
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
}
