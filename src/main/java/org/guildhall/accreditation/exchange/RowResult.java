package org.guildhall.accreditation.exchange;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.StoredArgument;
import org.guildhall.platform.text.CsvLines;
import org.guildhall.platform.text.Parsing;

/**
 * The result of a row.
 *
 * @param row its place in the file; the headers are row 1
 * @param label whom and what it is about, in the file's own words
 * @param number of the accreditation, empty when it has none yet
 * @param notes what is changed, or why it is refused, and what was left out of its cells, by field
 */
public record RowResult(int row, Kind kind, String label, String number, List<Problem> notes) {

    /** In the order in which they are counted. */
    public enum Kind {
        CREATED("created"),
        CHANGED("changed"),
        UNCHANGED("unchanged"),
        REFUSED("refused");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }

    public RowResult {
        notes = List.copyOf(notes);
    }

    RowResult numbered(String given) {
        return new RowResult(row, kind, label, given, notes);
    }

    RowResult noting(List<Problem> more) {
        return new RowResult(
                row,
                kind,
                label,
                number,
                Stream.concat(notes.stream(), more.stream()).toList());
    }

    /** As {@link #read} reads it. */
    public static String write(List<RowResult> outcomes) {
        return CsvLines.write(outcomes.stream().map(RowResult::cells).toList());
    }

    public static List<RowResult> read(String text) {
        return CsvLines.read(text).stream().map(RowResult::of).toList();
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(row), kind.code, label, number));
        for (Problem note : notes) {
            cells.addAll(List.of(
                    note.field(), note.key(), String.valueOf(note.arguments().size())));
            note.arguments().stream().map(StoredArgument::write).forEach(cells::add);
        }
        return cells;
    }

    private static RowResult of(List<String> cells) {
        List<Problem> notes = new ArrayList<>();
        int at = 4;
        while (at < cells.size()) {
            int count = Parsing.number(cells.get(at + 2)).orElseThrow();
            List<Serializable> arguments = cells.subList(at + 3, at + 3 + count).stream()
                    .map(StoredArgument::read)
                    .toList();
            notes.add(new Problem(cells.get(at), cells.get(at + 1), arguments));
            at += 3 + count;
        }
        return new RowResult(
                Parsing.number(cells.get(0)).orElseThrow(),
                Kind.ofCode(cells.get(1)).orElseThrow(),
                cells.get(2),
                cells.get(3),
                notes);
    }
}
