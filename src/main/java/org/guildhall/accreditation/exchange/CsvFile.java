package org.guildhall.accreditation.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.TextCharacters;

/** Reads an uploaded file record by record, and cuts it into pieces that fit into a row of the database. */
final class CsvFile {
    static final int MOST_COLUMNS = 50;
    static final int LONGEST_CELL = 10_000;
    private static final int LOOK_AHEAD = 64 * 1024;

    /** A record and its place in the file, from 1, as spreadsheets count them. */
    record Row(int number, List<String> cells) {
        boolean isEmpty() {
            return cells.stream().allMatch(TextCharacters::areInvisible);
        }
    }

    private CsvFile() {}

    /**
     * Reads the file and passes its rows on in pieces, in their order. The headers are the first row that is not empty.
     *
     * @param chosen what parts the cells, empty when it is to be found out: by the file's own word ({@code sep=;}), else
     *     by its first rows
     * @param pieceRows how many rows a piece has at most
     * @param piece called with the headers and the rows of each piece; never for a file without rows
     * @throws RequestRefusedException naming the row when the file cannot be read
     */
    static void read(
            InputStream file, Optional<Delimiter> chosen, int pieceRows, BiConsumer<List<String>, List<Row>> piece) {
        int row = 0;
        try (BufferedReader text = new BufferedReader(new CsvCharacters(file), LOOK_AHEAD)) {
            String beginning = beginning(text);
            CsvPreamble preamble = CsvPreamble.of(beginning);
            text.skip(preamble.length());
            row = preamble.rows();
            Delimiter delimiter = chosen.or(preamble::stated).orElseGet(() -> Delimiters.of(beginning));
            CsvPieces pieces = new CsvPieces(pieceRows, piece);
            Iterator<CsvRecord> records = records(delimiter, text).iterator();
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

    static CsvReader<CsvRecord> records(Delimiter delimiter, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(1024 * 1024)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(MOST_COLUMNS * LONGEST_CELL)),
                        text);
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

    /** The first characters, which stay to be read. */
    private static String beginning(BufferedReader text) throws IOException {
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
}
