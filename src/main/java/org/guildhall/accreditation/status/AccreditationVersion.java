package org.guildhall.accreditation.status;

import java.util.List;
import org.guildhall.platform.Expected;
import org.guildhall.platform.FormVersion;
import org.guildhall.platform.error.Problem;

/** What somebody has seen of an accreditation who changes it, so that two officers do not both renew it. */
public final class AccreditationVersion {
    private AccreditationVersion() {}

    /** A text that changes with whatever changes about the accreditation. */
    public static String of(Accreditation accreditation) {
        return FormVersion.of(List.of(
                String.valueOf(accreditation.schemeVersion()),
                accreditation.awarded().toString(),
                accreditation.status().toString(),
                accreditation.term().toString()));
    }

    /** @param version of {@link #of}; empty to change whatever is there */
    public static Expected<Accreditation> expected(String version) {
        return FormVersion.expected(
                version, AccreditationVersion::of, now -> Problem.of("", "guildhall.accreditation.changed-meanwhile"));
    }
}
