package org.guildhall.accreditation.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.holder.EmailAddress;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.text.FormulaGuard;
import org.guildhall.platform.text.PastedText;

/**
 * The cells of a row by their meaning, without guards and without what nobody sees.
 *
 * @param cells those that are not empty
 * @param cleaned what was left out of which cell, for those who read the report; plain spaces around a cell are not told
 */
record RowText(Map<ImportField, String> cells, List<Problem> cleaned) {

    static RowText of(Map<ImportField, String> written) {
        Map<ImportField, String> cells = new EnumMap<>(ImportField.class);
        List<Problem> cleaned = new ArrayList<>();
        written.forEach((field, cell) -> {
            String plain = FormulaGuard.unguarded(cell).trim();
            String clean = cleaned(field, plain);
            if (!clean.isEmpty()) {
                cells.put(field, clean);
            }
            if (!clean.equals(plain)) {
                cleaned.add(Problem.of(field.code(), key(field, plain)));
            }
        });
        return new RowText(cells, cleaned);
    }

    private static String cleaned(ImportField field, String cell) {
        return switch (field) {
            case FROM, UNTIL, SINCE, REVIEW_ON, FIRST_AWARDED, STATE -> PastedText.code(cell);
            case HOLDER_EMAIL -> EmailAddress.read(cell);
            default -> PastedText.words(cell);
        };
    }

    private static String key(ImportField field, String cell) {
        boolean hasMore =
                field == ImportField.HOLDER_EMAIL && !EmailAddress.read(cell).equals(PastedText.words(cell));
        return hasMore ? "guildhall.exchange.address-cut" : "guildhall.exchange.cleaned";
    }
}
