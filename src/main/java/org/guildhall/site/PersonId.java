package org.guildhall.site;

/** A person of the site, identified by the host's user key, which survives renaming; never a user name. */
public record PersonId(String value) {
    public PersonId {
        if (value == null || value.isBlank() || value.length() > 255) {
            throw new IllegalArgumentException("A user key has 1 to 255 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
