package org.guildhall.accreditation.bulk;

import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.platform.error.Problem;

/**
 * What a change would do to one accreditation.
 *
 * @param after empty when it would be refused
 * @param problems why it would be refused
 * @param fingerprint differs as soon as the accreditation or the rules of its scheme have changed
 */
public record PlannedChange(
        RegisterEntry present, Optional<RegisterEntry> after, List<Problem> problems, String fingerprint) {
    public PlannedChange {
        problems = List.copyOf(problems);
    }

    public boolean isPossible() {
        return after.isPresent();
    }
}
