package org.guildhall.accreditation.exchange;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a report.
 *
 * @param next where it goes on, empty at the end
 */
public record ReportPage(List<RowResult> rows, Optional<String> next) {
    public ReportPage {
        rows = List.copyOf(rows);
    }
}
