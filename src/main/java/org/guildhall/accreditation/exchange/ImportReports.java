package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.platform.Messages;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.text.CsvExport;
import org.guildhall.platform.text.FormulaGuard;

/** Shows the results of a file's rows in the reader's language. Checks no rights. */
@Named
public class ImportReports {
    private static final int ROWS = 100;
    private static final int PIECES = 10;

    private final ImportStore imports;
    private final Messages texts;

    @Inject
    public ImportReports(ImportStore imports, Messages texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /**
     * Up to 100 rows.
     *
     * @param kind only such rows
     * @param after the place at which the page before ended, empty for the first page
     */
    ReportPage page(ImportFile file, Optional<RowResult.Kind> kind, Optional<ReportPlace> after) {
        ReportPlace last = after.orElse(ReportPlace.START);
        int from = last.piece();
        List<RowResult> found = new ArrayList<>();
        List<ImportPiece> pieces = imports.reported(file.id(), from, kind, PIECES);
        while (!pieces.isEmpty()) {
            for (ImportPiece piece : pieces) {
                for (RowResult outcome : piece.outcomes()) {
                    if (outcome.row() > last.row() && (kind.isEmpty() || outcome.kind() == kind.get())) {
                        if (found.size() == ROWS) {
                            return new ReportPage(found, Optional.of(last.text()));
                        }
                        found.add(outcome);
                        last = new ReportPlace(piece.index(), outcome.row());
                    }
                }
                from = piece.index() + 1;
            }
            pieces = imports.reported(file.id(), from, kind, PIECES);
        }
        return new ReportPage(found, Optional.empty());
    }

    /**
     * The refused rows as uploaded, each with its row number and the reasons before it, for correcting and uploading
     * them again. Writes the byte order mark, too.
     */
    void errors(ImportFile file, Writer to) throws IOException {
        try (CsvExport csv = new CsvExport(to)) {
            List<String> headers = new ArrayList<>(
                    List.of(texts.text("guildhall.exchange.error.row"), texts.text("guildhall.exchange.error.reason")));
            headers.addAll(file.headers());
            csv.write(headers);
            int from = 0;
            List<ImportPiece> pieces;
            do {
                pieces = imports.reported(file.id(), from, Optional.of(RowResult.Kind.REFUSED), PIECES);
                for (ImportPiece piece : pieces) {
                    errors(piece, csv);
                    from = piece.index() + 1;
                }
            } while (!pieces.isEmpty());
        }
    }

    private void errors(ImportPiece piece, CsvExport csv) {
        Map<Integer, String> reasons = piece.outcomes().stream()
                .filter(outcome -> outcome.kind() == RowResult.Kind.REFUSED)
                .collect(Collectors.toMap(RowResult::row, this::words));
        for (CsvFile.Row row : piece.rows()) {
            if (reasons.containsKey(row.number())) {
                List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number()), reasons.get(row.number())));
                row.cells().stream().map(FormulaGuard::unguarded).forEach(cells::add);
                csv.write(cells);
            }
        }
    }

    /** What is changed about a row, or why it is refused; each with the column it is about. */
    public String words(RowResult outcome) {
        return outcome.notes().stream().map(this::words).collect(Collectors.joining(" "));
    }

    private String words(Problem note) {
        String column = texts.text("guildhall.exchange.field." + note.field());
        String message = texts.text(
                note.key(),
                note.arguments().stream()
                        .map(argument -> argument.equals(note.field()) ? column : argument)
                        .toArray(Serializable[]::new));
        return note.arguments().contains(note.field())
                ? message
                : texts.text("guildhall.exchange.note", column, message);
    }
}
