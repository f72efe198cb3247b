package org.guildhall.office;

import java.util.Optional;
import org.guildhall.platform.Person;

/**
 * Somebody who holds an office, or is offered it.
 *
 * @param term empty for a coordinator for whom no term was set
 */
public record OfficeHolder(Person person, Optional<OfficeTerm> term, TermStanding standing) {

    /** Whether the person holds the office today; a coordinator does until somebody ends it, whatever the term says. */
    public boolean isInOffice(Office office) {
        return standing == TermStanding.HOLDING || office.isCoordination() && standing == TermStanding.OVER;
    }
}
