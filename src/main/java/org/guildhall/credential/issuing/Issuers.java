package org.guildhall.credential.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;

/** The stored issuers and their keys. Writes run inside the caller's transaction. */
public interface Issuers {

    Optional<Issuer> of(long communityId);

    Optional<Issuer> byPublicId(String publicId);

    Issuer add(long communityId, String publicId, String subjectSalt, SigningAlgorithm algorithm, StatusMethod status);

    void change(Issuer issuer, SigningAlgorithm algorithm, StatusMethod status);

    /** All keys of an issuer, the latest first. */
    List<StoredKey> keysOf(long communityId);

    Optional<StoredKey> key(String publicId);

    /** Another key may take this one's place at the same time: the database lets only one be the present one. */
    void addKey(StoredKey key);

    void retireKey(StoredKey key, Instant until);
}
