package org.guildhall.office;

import java.util.List;

/** An office with those who hold it or are offered it, as they are today. */
public record OfficeEntry(Office office, List<OfficeHolder> holders) {
    public OfficeEntry {
        holders = List.copyOf(holders);
    }

    /** Those who hold it today and whose account can be used. */
    public List<OfficeHolder> inOffice() {
        return holders.stream()
                .filter(holder -> holder.isInOffice(office) && holder.person().isActive())
                .toList();
    }

    /** Whether the community wants it filled and nobody who can act holds it today. */
    public boolean isVacant() {
        return office.wanted() && inOffice().isEmpty();
    }

    /** The same with those only who hold it today. */
    OfficeEntry ofToday() {
        return new OfficeEntry(office, inOffice());
    }
}
