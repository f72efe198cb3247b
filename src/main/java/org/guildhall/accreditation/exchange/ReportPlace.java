package org.guildhall.accreditation.exchange;

import java.util.Optional;
import org.guildhall.platform.text.Parsing;

/** Where in a report a page ended. */
record ReportPlace(int piece, int row) {
    static final ReportPlace START = new ReportPlace(0, 0);

    /** Empty when the text was not made by {@link #text}. */
    static Optional<ReportPlace> of(String text) {
        if (text == null || !text.matches("[0-9]{1,6}-[0-9]{1,8}")) {
            return Optional.empty();
        }
        String[] parts = text.split("-");
        return Optional.of(new ReportPlace(
                Parsing.number(parts[0]).orElseThrow(), Parsing.number(parts[1]).orElseThrow()));
    }

    String text() {
        return piece + "-" + row;
    }
}
