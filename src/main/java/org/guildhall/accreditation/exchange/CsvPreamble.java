package org.guildhall.accreditation.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * The line by which spreadsheets are told the delimiter, {@code sep=;}, with the empty lines before it.
 *
 * @param length how many characters it has, 0 where there is none
 * @param rows how many rows spreadsheets show for it: the empty ones
 * @param stated the delimiter it states
 */
record CsvPreamble(int length, int rows, Optional<Delimiter> stated) {
    private static final CsvPreamble NONE = new CsvPreamble(0, 0, Optional.empty());
    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|\\z)");
    private static final Pattern STATEMENT = Pattern.compile("(?i)\\s*\"?sep\\s*=(\\\\t|.)\"?[\\s,;|]*");

    /** @throws RequestRefusedException INVALID (400) when it states a delimiter that is not one of {@link Delimiter} */
    static CsvPreamble of(String beginning) {
        Matcher lines = LINE.matcher(beginning);
        int rows = 0;
        while (lines.find() && lines.start() < beginning.length()) {
            Matcher statement = STATEMENT.matcher(lines.group(1));
            if (statement.matches()) {
                return new CsvPreamble(lines.end(), rows, Optional.of(delimiter(statement.group(1))));
            }
            if (!CsvRows.isBlank(lines.group(1))) {
                return NONE;
            }
            rows++;
        }
        return NONE;
    }

    private static Delimiter delimiter(String stated) {
        return Delimiter.of(stated.length() > 1 ? '\t' : stated.charAt(0))
                .orElseThrow(
                        () -> RequestRefusedException.invalid("file", "guildhall.exchange.delimiter-unknown", stated));
    }
}
