package org.guildhall.platform;

import java.util.Optional;
import org.guildhall.platform.error.TextCharacters;

/** The key of the Confluence space that is a community's home, or what somebody typed for it; at most 255 characters. */
public record SpaceKey(String value) {
    public SpaceKey {
        if (value == null || value.isBlank() || value.length() > 255) {
            throw new IllegalArgumentException("A space key has 1 to 255 characters");
        }
    }

    /** What a request or form names, empty when it cannot be one. */
    public static Optional<SpaceKey> read(String text) {
        return Optional.ofNullable(text)
                .filter(value -> !value.isBlank() && value.length() <= 255)
                .filter(TextCharacters::areOfOneLine)
                .map(SpaceKey::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
