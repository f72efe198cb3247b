package org.guildhall.accreditation.exchange;

import java.util.List;
import org.guildhall.platform.error.TextCharacters;
import org.guildhall.platform.text.PastedText;

/** What holds for rows as they are written, whatever parts their cells. */
final class CsvRows {
    private CsvRows() {}

    /** Whether a line shows nothing but delimiters and quotation marks, as empty lines of spreadsheets do. */
    static boolean isBlank(String line) {
        return line.codePoints()
                .filter(character -> character != '"' && !Delimiter.isAny(character))
                .mapToObj(Character::toString)
                .allMatch(TextCharacters::areInvisible);
    }

    static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(CsvRows::isBlank);
    }

    /** The headers as they are shown and stored. */
    static List<String> headers(List<String> cells) {
        return cells.stream()
                .map(cell -> PastedText.words(cell).replaceAll("\\p{IsWhite_Space}+", " "))
                .toList();
    }
}
