package org.guildhall.site;

/** The key of the Confluence space that is a community's home, as Confluence spells it; at most 255 characters. */
public record SpaceKey(String value) {
    public SpaceKey {
        if (value == null || value.isBlank() || value.length() > 255) {
            throw new IllegalArgumentException("A space key has 1 to 255 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
