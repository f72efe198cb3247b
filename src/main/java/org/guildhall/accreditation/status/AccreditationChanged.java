package org.guildhall.accreditation.status;

import java.util.Optional;

/** Told of every change of an accreditation, inside the transaction that makes it. */
public interface AccreditationChanged {

    /** @param before empty for a grant */
    void accreditationChanged(Optional<Accreditation> before, Accreditation after, AccreditationAction action);
}
