package org.guildhall.accreditation.exchange;

import java.util.Arrays;
import java.util.Optional;
import org.guildhall.platform.error.RequestRefusedException;

/** What parts the cells of a file. */
public enum Delimiter {
    COMMA("comma", ','),
    SEMICOLON("semicolon", ';'),
    TAB("tab", '\t'),
    BAR("bar", '|');

    private final String code;
    private final char character;

    Delimiter(String code, char character) {
        this.code = code;
        this.character = character;
    }

    /** The value used in forms, REST and i18n keys. */
    public String code() {
        return code;
    }

    char character() {
        return character;
    }

    static Optional<Delimiter> of(char character) {
        return Arrays.stream(values())
                .filter(each -> each.character == character)
                .findFirst();
    }

    static boolean isAny(int character) {
        return Arrays.stream(values()).anyMatch(each -> each.character == character);
    }

    /**
     * The one with this code; empty for null and an empty text, which leave it to be found out.
     *
     * @throws RequestRefusedException INVALID (400) naming {@code delimiter} for another text
     */
    static Optional<Delimiter> chosen(String code) {
        if (code == null || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.invalid(
                        "delimiter", "guildhall.refusal.one-of", "delimiter", "comma, semicolon, tab, bar")));
    }
}
