package org.guildhall.platform.text;

/**
 * Keeps spreadsheets from evaluating a cell as a formula (OWASP, CSV Injection; ASVS 1.2.10): puts an apostrophe before
 * cells that begin with {@code = + - @}, a tab or a line end. A cell that already looks guarded gets one more
 * apostrophe, so that removing one always restores the original.
 */
public final class FormulaGuard {
    private FormulaGuard() {}

    public static boolean isRisky(String cell) {
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

    public static String guarded(String cell) {
        return isRisky(cell) ? "'" + cell : cell;
    }

    /** The cell before it was guarded; others as they are. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
    }
}
