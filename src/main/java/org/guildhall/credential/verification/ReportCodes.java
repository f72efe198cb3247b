package org.guildhall.credential.verification;

import java.util.List;
import java.util.stream.Stream;

/** The stable codes of all that verifications can find, each of which has a text. */
final class ReportCodes {

    /** What checks find. */
    static final List<String> REASONS = List.of(
            "too-large",
            "no-credential-found",
            "found-in-png",
            "found-in-svg",
            "found-in-jws",
            "found-in-json",
            "not-json",
            "form-of-version-2",
            "form-right",
            "contexts-wrong",
            "type-wrong",
            "issuer-no-profile",
            "id-missing",
            "times-wrong",
            "subject-type-wrong",
            "subject-unnamed",
            "criteria-missing",
            "evidence-type-wrong",
            "subject-right",
            "algorithm-not-allowed",
            "private-key-shown",
            "header-not-allowed",
            "key-of-another",
            "no-key-named",
            "key-not-at-hand",
            "key-method-unknown",
            "key-found",
            "signature-wrong",
            "signature-right",
            "proof-needs-canonical-form",
            "not-signed",
            "hosted-needs-network",
            "hosted-differs",
            "hosted-same",
            "claim-iss",
            "claim-jti",
            "claim-sub",
            "claim-nbf",
            "claim-exp",
            "claims-agree",
            "expired",
            "not-yet-valid",
            "valid-now",
            "revoked",
            "suspended",
            "in-good-standing",
            "no-status-published",
            "status-method-unknown",
            "list-unreadable",
            "list-not-at-hand",
            "index-out-of-range",
            "not-in-register",
            "level-changed",
            "no-address-inside",
            "address-matches",
            "address-differs",
            "issuer-unknown",
            "issuer-not-trusted-then",
            "issuer-trusted",
            "key-not-the-issuers",
            "key-of-another-issuer");

    /** What is found by nobody but the page that works without a network. */
    static final List<String> OFFLINE_REASONS =
            List.of("list-too-old", "list-older-than-badge", "clock-before-list", "browser-cannot-check");

    /** A check that was not reached because one before it failed. */
    static final String NOT_REACHED = "not-reached";

    /** Where answers come from. */
    static final List<String> SOURCES = List.of(
            "pinned-key",
            "embedded-key",
            "key-in-name",
            "fetched-key",
            "list-at-hand",
            "fetched-list",
            "register",
            "trusted-list");

    private ReportCodes() {}

    static List<String> allReasons() {
        return Stream.of(REASONS, OFFLINE_REASONS, List.of(NOT_REACHED))
                .flatMap(List::stream)
                .toList();
    }
}
