package org.guildhall.accreditation.status;

import java.util.Collection;
import org.guildhall.accreditation.scheme.Scheme;

/** What else must hold for a renewal. */
public interface RenewalCondition {

    /** @throws org.guildhall.platform.error.RequestRefusedException saying what is missing */
    void require(AccreditationContent present, Scheme scheme, Change renewal);

    /** The same condition, having looked up at once what it needs to know of all of these. */
    default RenewalCondition among(Collection<Accreditation> candidates, Change renewal) {
        return this;
    }
}
