package org.guildhall.credential.issuing;

import java.util.List;
import org.guildhall.platform.Expected;
import org.guildhall.platform.FormVersion;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Who signs the certificates of a scheme.
 *
 * @param name at most 200 characters; empty where an office signs, or nobody
 * @param office at most 200 characters, such as “Chair of the board”; may be empty
 */
public record Signatory(String name, String office) {
    public static final Signatory NOBODY = new Signatory("", "");

    private static final int LONGEST = 200;

    /** @throws RequestRefusedException INVALID (400) naming each text that is too long or has characters that no text may have */
    static Signatory checked(String name, String office) {
        Signatory trimmed = new Signatory(name == null ? "" : name.strip(), office == null ? "" : office.strip());
        new Checks()
                .optionalText(trimmed.name, "signatoryName", LONGEST)
                .optionalText(trimmed.office, "signatoryOffice", LONGEST)
                .orRefuse();
        return trimmed;
    }

    /** A text that changes with it, for forms that say what they were filled from. */
    public String version() {
        return FormVersion.of(List.of(name, office));
    }

    /** @param version of {@link #version}; empty to change whatever is there */
    public static Expected<Signatory> expected(String version) {
        return FormVersion.expected(
                version,
                Signatory::version,
                now -> Problem.of("", "guildhall.design.changed-meanwhile", now.name, now.office));
    }

    public boolean isNobody() {
        return name.isEmpty() && office.isEmpty();
    }
}
