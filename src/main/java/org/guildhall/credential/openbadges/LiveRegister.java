package org.guildhall.credential.openbadges;

import java.util.Optional;

/** The register of an issuer, where it is at hand: it is asked about one credential, in place of any published list. */
@FunctionalInterface
public interface LiveRegister {
    LiveRegister NONE = (issuerId, credentialId, level) -> Optional.empty();

    /** How a credential stands. */
    enum Entry {
        HOLDS,
        SUSPENDED,
        ENDED,
        /** It holds, but not with the level that the credential says: an older edition. */
        OTHER_LEVEL,
        /** The issuer's register knows no such credential. */
        ABSENT
    }

    /**
     * How the credential that says this level stands.
     *
     * @return empty when this is not the register of that issuer
     */
    Optional<Entry> find(String issuerId, String credentialId, String level);
}
