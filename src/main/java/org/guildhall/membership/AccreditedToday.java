package org.guildhall.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many of a community's members are accredited today.
 *
 * @param members how many there are
 * @param accredited those who hold an accreditation of the community that is in force today
 * @param exempt those who hold none and may stay nevertheless
 * @param until the first of the last days of the others, as far as they have one
 */
public record AccreditedToday(int members, int accredited, int exempt, Optional<LocalDate> until) {

    /** Those who hold none. */
    public int unmet() {
        return members - accredited;
    }

    /** Those who hold none and have to, to stay. */
    public int waiting() {
        return unmet() - exempt;
    }
}
