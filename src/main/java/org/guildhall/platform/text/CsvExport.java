package org.guildhall.platform.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a CSV file (RFC 4180) for people: with the mark by which spreadsheets know UTF-8, and no cell that a spreadsheet
 * would evaluate, see {@link FormulaGuard}. All CSV that leaves the app is written here.
 */
public final class CsvExport implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    public CsvExport(Writer to) throws IOException {
        to.write(BYTE_ORDER_MARK);
        csv = CsvLines.writer(to);
    }

    public void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(FormulaGuard::guarded).toList());
    }

    /** Passes on what was written so far. */
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
