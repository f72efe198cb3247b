package org.guildhall.credential.openbadges;

/** Where a credential's standing is published. */
public sealed interface BadgeStatus {

    /** In a plain list of revoked credentials (1EdTech Revocation List). */
    record RevocationListed(String listUrl) implements BadgeStatus {}

    /**
     * As a bit of a signed list (W3C Bitstring Status List).
     *
     * @param purpose {@code revocation} or {@code suspension}
     * @param index 0 and up
     */
    record BitstringEntry(String id, String purpose, long index, String listUrl) implements BadgeStatus {}
}
