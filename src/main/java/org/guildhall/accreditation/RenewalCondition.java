package org.guildhall.accreditation;

/** What else must hold for a renewal. */
public interface RenewalCondition {

    /** @throws org.guildhall.refusal.Refusal saying what is missing */
    void require(Accreditation present, Scheme scheme, Change renewal);
}
