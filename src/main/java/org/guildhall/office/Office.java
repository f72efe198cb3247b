package org.guildhall.office;

import java.util.List;
import org.guildhall.platform.text.Parsing;

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

    private static final String OWN = OfficeKind.OWN.code() + "-";

    /** A community's own office before it says what it is. */
    static Office own(long communityId, int number) {
        return new Office(communityId, OWN + number, "", "", false, List.of());
    }

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

    /** The number in the code of one's own office; 0 for a common one. */
    int ownNumber() {
        return kind() == OfficeKind.OWN
                ? Parsing.number(code.substring(OWN.length())).orElse(0)
                : 0;
    }

    Office with(OfficeForm.Content content) {
        return new Office(
                communityId, code, content.name(), content.description(), content.wanted(), content.checklist());
    }
}
