package org.guildhall.credential.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;

/** The stored issuers and their keys. Writes run inside the caller's transaction. */
public interface Issuers {

    /** The community as an issuer; empty before its first key. */
    Optional<Issuer> of(long communityId);

    /** The issuer with this public id. */
    Optional<Issuer> byPublicId(String publicId);

    /**
     * Stores a new issuer.
     *
     * @param subjectSalt 32 hexadecimal digits, with which recipients' identities are hashed
     */
    Issuer add(long communityId, String publicId, String subjectSalt, SigningAlgorithm algorithm, StatusMethod status);

    /** Changes how an issuer signs and publishes the status of badges. */
    void change(Issuer issuer, SigningAlgorithm algorithm, StatusMethod status);

    /** All keys of an issuer, the latest first. */
    List<StoredKey> keysOf(long communityId);

    /** The key with this public id, also one that no longer signs. */
    Optional<StoredKey> key(String publicId);

    /** Another key may take this one's place at the same time: the database lets only one be the present one. */
    void addKey(StoredKey key);

    /** Stores since when a key no longer signs; it stays published. */
    void retireKey(StoredKey key, Instant until);
}
