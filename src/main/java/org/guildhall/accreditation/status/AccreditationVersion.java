package org.guildhall.accreditation.status;

import java.util.List;
import org.guildhall.platform.FormVersion;

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
}
