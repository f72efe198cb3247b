package org.guildhall.accreditation.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a cell for a formula, after OWASP: an apostrophe before {@code = + - @}, tab and line
 * ends. What could be taken for guarded already gets one more, so that taking one off always gives back what was there.
 */
final class FormulaGuard {
    private static final Pattern RISKY = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static boolean isRisky(String cell) {
        return RISKY.matcher(cell).matches();
    }

    static String guarded(String cell) {
        return isRisky(cell) ? "'" + cell : cell;
    }

    /** The cell before it was guarded; others as they are. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
    }
}
