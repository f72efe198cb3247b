package org.guildhall.accreditation.scheme;

/** The role in which somebody acts on an accreditation. */
public enum ActingRole {
    /** The person it is about. */
    HOLDER,
    /** Reviews the evidence and recommends. */
    ASSESSOR,
    /** Decides; is neither the holder nor the assessor. */
    DECIDER
}
