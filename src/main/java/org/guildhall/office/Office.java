package org.guildhall.office;

import java.util.List;
import org.guildhall.platform.Expected;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;
import org.guildhall.platform.text.Sha256;

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

    /** A text that changes with what is said of the office, for forms that say which they were filled from. */
    public String version() {
        return Sha256.hex(String.join("\n", code, name, description, String.valueOf(wanted), String.valueOf(checklist)))
                .substring(0, 16);
    }

    /**
     * The office that a form was filled from.
     *
     * @param version of {@link #version}; empty to change whatever is there
     */
    public static Expected<Office> expected(String version) {
        return version.isEmpty() ? Expected.anything() : present -> requireVersion(version, present.get());
    }

    private static void requireVersion(String version, Office present) {
        if (!present.version().equals(version)) {
            throw new RequestRefusedException(
                    RequestRefusedException.Kind.CHANGED,
                    List.of(Problem.of("", "guildhall.office.changed-meanwhile")));
        }
    }

    Office with(OfficeForm.Content content) {
        return new Office(
                communityId, code, content.name(), content.description(), content.wanted(), content.checklist());
    }
}
