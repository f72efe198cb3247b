package org.guildhall.accreditation.exchange;

/**
 * Keeps spreadsheets from taking a cell for a formula, after OWASP: an apostrophe before {@code = + - @}, tab and line
 * ends. What could be taken for guarded already gets one more, so that taking one off always gives back what was there.
 */
final class FormulaGuard {
    private FormulaGuard() {}

    static boolean isRisky(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && isRisky(cell.charAt(first));
    }

    private static boolean isRisky(char first) {
        return switch (first) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
            default -> false;
        };
    }

    static String guarded(String cell) {
        return isRisky(cell) ? "'" + cell : cell;
    }

    /** The cell before it was guarded; others as they are. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
    }
}
