package org.guildhall.accreditation.register;

import java.util.List;
import java.util.Optional;

/** A page of the register, and where it goes on. */
public record RegisterEntries(List<RegisterEntry> entries, Optional<String> next) {
    public RegisterEntries {
        entries = List.copyOf(entries);
    }
}
