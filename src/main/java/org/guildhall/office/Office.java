package org.guildhall.office;

import java.util.List;

/**
 * An office of a community.
 *
 * @param code unique in the community: that of a common kind, or {@code own-} and a number
 * @param name of one's own office, at most 60 characters; empty for a common kind, which is named in the reader's language
 * @param description what it is for, at most 500 characters; empty where the words of the kind say it
 * @param wanted whether the community wants it filled, so that it is vacant while nobody holds it
 * @param checklist what to do when it is handed over, at most 20 lines
 */
public record Office(
        long communityId, String code, String name, String description, boolean wanted, List<String> checklist) {

    /** A common office as it is before the community says more of it. */
    static Office common(long communityId, OfficeKind kind) {
        return new Office(communityId, kind.code(), "", "", kind == OfficeKind.COORDINATOR, List.of());
    }

    public Office {
        checklist = List.copyOf(checklist);
    }

    public OfficeKind kind() {
        return OfficeKind.ofOffice(code).orElse(OfficeKind.OWN);
    }

    /** Whether its holders look after the community, with the rights that go with it. */
    public boolean isCoordination() {
        return kind() == OfficeKind.COORDINATOR;
    }

    Office with(OfficeForm.Content content) {
        return new Office(
                communityId, code, content.name(), content.description(), content.wanted(), content.checklist());
    }
}
