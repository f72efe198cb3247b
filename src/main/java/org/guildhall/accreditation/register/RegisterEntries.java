package org.guildhall.accreditation.register;

import java.util.List;
import java.util.Optional;

/** A page of the register, and the cursor of the next. */
public record RegisterEntries(List<RegisterEntry> entries, Optional<String> next) {
    public RegisterEntries {
        entries = List.copyOf(entries);
    }
}
