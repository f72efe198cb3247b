package org.guildhall.accreditation.exchange;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.accreditation.exchange.CsvFile.Row;
import org.guildhall.platform.text.CsvLines;
import org.guildhall.platform.text.Parsing;

/**
 * Some rows of a file with their results.
 *
 * @param index 0 and up
 * @param content the rows, each after its place in the file
 * @param report the outcomes of the latest step, empty before
 */
public record ImportPiece(int index, String content, String report) {

    static String content(List<Row> rows) {
        return CsvLines.write(rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    cells.add(String.valueOf(row.number()));
                    cells.addAll(row.cells());
                    return cells;
                })
                .toList());
    }

    List<Row> rows() {
        return CsvLines.read(content).stream()
                .map(cells -> new Row(Parsing.number(cells.get(0)).orElseThrow(), cells.subList(1, cells.size())))
                .toList();
    }

    List<RowResult> outcomes() {
        return report.isEmpty() ? List.of() : RowResult.read(report);
    }
}
