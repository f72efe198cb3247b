package org.guildhall.credential.openbadges;

import java.util.Locale;

/** What checks find. */
public enum ReasonCode {
    TOO_LARGE,
    NO_CREDENTIAL_FOUND,
    FOUND_IN_PNG,
    FOUND_IN_SVG,
    FOUND_IN_JWS,
    FOUND_IN_JSON,
    /** A picture that holds nothing but the address of a badge. */
    FOUND_AS_ADDRESS,
    PICTURE_DAMAGED,
    NOT_JSON,
    FORM_OF_VERSION_2,
    FORM_RIGHT,
    CONTEXTS_WRONG,
    /** A credential of version 2.0 of the data model inside a claim, which only version 1.1 had. */
    VC_CLAIM_NOT_ALLOWED,
    TYPE_WRONG,
    ISSUER_NO_PROFILE,
    ID_MISSING,
    TIMES_WRONG,
    SUBJECT_TYPE_WRONG,
    SUBJECT_UNNAMED,
    CRITERIA_MISSING,
    EVIDENCE_TYPE_WRONG,
    SUBJECT_RIGHT,
    /** There is no signature, or anybody can make it. */
    ALGORITHM_NOT_ALLOWED,
    /** A signature that may be good, but cannot be checked here. */
    ALGORITHM_UNKNOWN,
    PRIVATE_KEY_SHOWN,
    HEADER_NOT_ALLOWED,
    KEY_OF_ANOTHER,
    NO_KEY_NAMED,
    KEY_NOT_AT_HAND,
    KEY_METHOD_UNKNOWN,
    /** The key at hand is of another kind than the signature, too weak, or not meant for signatures. */
    KEY_DOES_NOT_FIT,
    KEY_FOUND,
    SIGNATURE_WRONG,
    SIGNATURE_RIGHT,
    PROOF_NEEDS_CANONICAL_FORM,
    NOT_SIGNED,
    HOSTED_NEEDS_NETWORK,
    HOSTED_DIFFERS,
    HOSTED_SAME,
    CLAIM_ISS_MISSING,
    CLAIM_JTI_MISSING,
    CLAIM_SUB_MISSING,
    CLAIM_NBF_MISSING,
    CLAIM_EXP_MISSING,
    CLAIM_ISS,
    CLAIM_JTI,
    CLAIM_SUB,
    CLAIM_NBF,
    CLAIM_EXP,
    CLAIMS_AGREE,
    EXPIRED,
    NOT_YET_VALID,
    VALID_NOW,
    REVOKED,
    SUSPENDED,
    IN_GOOD_STANDING,
    NO_STATUS_PUBLISHED,
    /** A newer edition is to be had; this one is not revoked by that. */
    NEWER_AVAILABLE,
    /** The list carries a remark that says nothing that is understood here. */
    STATUS_MESSAGE,
    STATUS_METHOD_UNKNOWN,
    LIST_UNREADABLE,
    LIST_EXPIRED,
    LIST_NOT_YET_VALID,
    LIST_NOT_AT_HAND,
    INDEX_OUT_OF_RANGE,
    NOT_IN_REGISTER,
    LEVEL_CHANGED,
    NO_ADDRESS_INSIDE,
    /** The address is hashed in a way that is not known here. */
    ADDRESS_HASH_UNKNOWN,
    ADDRESS_MATCHES,
    ADDRESS_DIFFERS,
    /** The badge says only by an address what it is for, so nothing tells whether the key is its issuer’s. */
    ISSUER_NOT_STATED,
    ISSUER_UNKNOWN,
    ISSUER_NOT_TRUSTED_THEN,
    ISSUER_TRUSTED,
    KEY_NOT_THE_ISSUERS,
    KEY_OF_ANOTHER_ISSUER,
    /** The check was not reached, because one before it failed. */
    NOT_REACHED;

    /** The stable value in answers and i18n keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
