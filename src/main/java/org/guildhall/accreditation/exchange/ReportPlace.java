package org.guildhall.accreditation.exchange;

import java.util.Optional;

/** Where in a report a page ended. */
record ReportPlace(int piece, int row) {
    static final ReportPlace START = new ReportPlace(0, 0);

    /** Empty when the text was not made by {@link #text}. */
    static Optional<ReportPlace> of(String text) {
        if (text == null || !text.matches("[0-9]{1,6}-[0-9]{1,8}")) {
            return Optional.empty();
        }
        String[] parts = text.split("-");
        return Optional.of(new ReportPlace(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }

    String text() {
        return piece + "-" + row;
    }
}
