package org.guildhall.accreditation.application;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that shows what an applicant can do.
 *
 * @param value the address of a page, site or attachment, or the text itself
 * @param confidential only for the applicant and those who assess or decide
 * @param digest hexadecimal SHA-256 of the value as it was handed in
 */
public record Evidence(long id, Kind kind, String title, String value, boolean confidential, String digest) {

    /** What the value is. */
    public enum Kind {
        PAGE("page"),
        LINK("link"),
        ATTACHMENT("attachment"),
        TEXT("text");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }
}
