package org.guildhall.accreditation.exchange;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a report.
 *
 * @param next the cursor of the next page, empty on the last one
 */
public record ReportPage(List<RowResult> rows, Optional<String> next) {
    public ReportPage {
        rows = List.copyOf(rows);
    }
}
