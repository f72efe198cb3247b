package org.guildhall.accreditation.scheme;

/** In which part somebody acts in the life of an accreditation. */
public enum ActingRole {
    /** The person it is about. */
    HOLDER,
    /** Whoever looks at the evidence and recommends. */
    ASSESSOR,
    /** Whoever decides: neither the holder nor the assessor. */
    DECIDER
}
