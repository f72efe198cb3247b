package org.guildhall.accreditation.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Finds out what parts the cells of a CSV file, by its headers and its first rows. */
final class Delimiters {
    private static final int ROWS = 50;

    private Delimiters() {}

    /**
     * The one by which there is more than one column and the rows fit the headers best; of several, the one by which
     * more headers are known, then by which there are more columns. A comma where there is but one column.
     */
    static Delimiter of(String beginning) {
        return Arrays.stream(Delimiter.values())
                .map(each -> Fit.of(each, beginning))
                .max(Fit.BEST)
                .map(Fit::delimiter)
                .orElseThrow();
    }

    /**
     * How a file looks when its cells are parted by a delimiter.
     *
     * @param columns how many headers there are
     * @param fitting how well the rows fit them, 0 to 1
     * @param known how many headers have a known meaning
     */
    private record Fit(Delimiter delimiter, int columns, double fitting, long known) {
        /** Headers that cannot be read may be more than one may have: not a file of one column. */
        private static final int TOO_MANY = CsvFile.MOST_COLUMNS + 1;

        private static final Comparator<Fit> BEST = Comparator.comparing((Fit fit) -> fit.columns > 1)
                .thenComparing(Fit::fitting)
                .thenComparing(Fit::known)
                .thenComparing(Fit::columns)
                .thenComparing(Fit::delimiter, Comparator.reverseOrder());

        static Fit of(Delimiter delimiter, String beginning) {
            List<List<String>> rows = rows(delimiter, beginning);
            if (rows.isEmpty() || rows.get(0).isEmpty()) {
                return new Fit(delimiter, TOO_MANY, 0, 0);
            }
            List<String> headers = rows.get(0);
            return new Fit(
                    delimiter,
                    headers.size(),
                    rows.stream()
                            .skip(1)
                            .mapToDouble(row -> fit(row.size(), headers.size()))
                            .average()
                            .orElse(1),
                    headers.stream()
                            .filter(header -> ImportField.guessed(header).isPresent())
                            .count());
        }

        /** A row may end early, when its last cells are empty. */
        private static double fit(int cells, int columns) {
            boolean endsEarly = cells > 1 && cells < columns;
            return cells == columns ? 1 : endsEarly ? 0.5 : 0;
        }

        /** The first rows, of which one that cannot be read is the last and has no cells. */
        private static List<List<String>> rows(Delimiter delimiter, String beginning) {
            List<List<String>> rows = new ArrayList<>();
            try {
                Iterator<CsvRecord> records = CsvFile.records(delimiter, new java.io.StringReader(beginning))
                        .iterator();
                while (rows.size() < ROWS && records.hasNext()) {
                    List<String> cells = records.next().getFields();
                    if (!CsvRows.isBlank(cells)) {
                        rows.add(cells);
                    }
                }
            } catch (CsvParseException unreadable) {
                rows.add(List.of());
            }
            return rows;
        }
    }
}
