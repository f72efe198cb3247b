package org.guildhall.platform.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** CSV records (RFC 4180): how exports are written, and how rows of imports are stored. */
public final class CsvLines {
    private static final String OTHER_DELIMITERS = ";\t|";

    /**
     * An empty text at the beginning is written in quotes, so that the line is not empty; and so is what a spreadsheet
     * would evaluate, or would cut where it takes another delimiter (OWASP, CSV Injection).
     */
    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteEmpty(int line, int field) {
            return field == 0;
        }

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return FormulaGuard.isRisky(value) || value.chars().anyMatch(each -> OTHER_DELIMITERS.indexOf(each) >= 0);
        }
    };

    private CsvLines() {}

    static CsvWriter writer(Writer to) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QUOTES)
                .build(to);
    }

    public static String write(List<List<String>> records) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = writer(text)) {
            records.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What {@link #write} wrote. */
    public static List<List<String>> read(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
