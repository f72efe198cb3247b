package org.guildhall.credential.issuing;

import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;

/**
 * A community as the issuer of badges.
 *
 * @param publicId random; addresses name the issuer by it, so that communities cannot be counted through
 * @param subjectSalt random; makes holders' ids differ from community to community
 * @param algorithm of keys made from now on
 */
public record Issuer(
        long id,
        long communityId,
        String publicId,
        String subjectSalt,
        SigningAlgorithm algorithm,
        StatusMethod status) {}
