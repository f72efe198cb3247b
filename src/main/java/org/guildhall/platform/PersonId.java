package org.guildhall.platform;

import java.util.Optional;
import org.guildhall.platform.error.TextCharacters;

/** A person of the site, identified by the host's user key, which survives renaming; never a user name. */
public record PersonId(String value) {
    public PersonId {
        if (value == null || value.isBlank() || value.length() > 255) {
            throw new IllegalArgumentException("A user key has 1 to 255 characters");
        }
    }

    /** What a request or form names, empty when it cannot be one. */
    public static Optional<PersonId> read(String text) {
        return Optional.ofNullable(text)
                .filter(value -> !value.isBlank() && value.length() <= 255)
                .filter(TextCharacters::areOfOneLine)
                .map(PersonId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
