package org.guildhall.credential.openbadges;

/** Where a credential's standing is published. */
public sealed interface BadgeStatus {

    /** In a plain list of revoked credentials (1EdTech Revocation List Status Method 1.0). */
    record RevocationListed(String listUrl) implements BadgeStatus {}

    /**
     * As a bit of a signed list (Bitstring Status List 1.0 §2.1).
     *
     * @param purpose {@code revocation} or {@code suspension}
     * @param index 0 and up
     */
    record BitstringEntry(String id, String purpose, long index, String listUrl) implements BadgeStatus {}
}
