package org.guildhall.accreditation.register;

import java.util.List;
import java.util.Optional;

/** A page of the register, and the cursor of the next. */
public record RegisterEntries(List<RegisterEntry> entries, Optional<String> next) {
    /** Nothing was found. */
    public static final RegisterEntries NONE = new RegisterEntries(List.of(), Optional.empty());

    public RegisterEntries {
        entries = List.copyOf(entries);
    }

    /** Whether all there is belongs to one person; also where there is nothing. */
    public boolean isOfOnePerson() {
        return next.isEmpty()
                && entries.stream()
                                .map(entry -> entry.accreditation().holder())
                                .distinct()
                                .count()
                        <= 1;
    }
}
