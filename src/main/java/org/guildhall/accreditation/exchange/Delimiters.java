package org.guildhall.accreditation.exchange;

/** Guesses the delimiter of a CSV file: comma, semicolon, tab or vertical bar. */
final class Delimiters {
    private static final String KNOWN = ",;\t|";

    private Delimiters() {}

    /** The candidate found most often in the first record outside quotation marks; a comma when there is none. */
    static char of(String beginning) {
        int[] counts = new int[KNOWN.length()];
        boolean isQuoted = false;
        for (int i = 0; i < beginning.length(); i++) {
            char letter = beginning.charAt(i);
            if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (letter == '\n' || letter == '\r')) {
                break;
            } else if (!isQuoted && KNOWN.indexOf(letter) >= 0) {
                counts[KNOWN.indexOf(letter)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return KNOWN.charAt(most);
    }
}
