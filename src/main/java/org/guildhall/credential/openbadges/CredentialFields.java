package org.guildhall.credential.openbadges;

import static org.guildhall.credential.openbadges.JsonValues.isOfType;
import static org.guildhall.credential.openbadges.JsonValues.list;
import static org.guildhall.credential.openbadges.JsonValues.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A credential's fields, whether it follows version 2.0 of the data model or 1.1, which nested it in a claim and named
 * its times otherwise (VC Data Model 1.1 §6.3.1).
 *
 * @param claims the token's payload; the credential itself when it came without a token
 */
record CredentialFields(JsonNode credential, JsonNode claims, boolean isVersion1) {
    static final String VERSION_1 = "https://www.w3.org/2018/credentials/v1";

    static CredentialFields of(JsonNode payload) {
        boolean nested = payload.path("vc").isObject();
        JsonNode credential = nested ? payload.path("vc") : payload;
        String first = list(credential.path("@context")).stream()
                .findFirst()
                .map(JsonValues::text)
                .orElse("");
        boolean isVersion2 = first.equals(BadgeWriter.CREDENTIALS_CONTEXT);
        return new CredentialFields(credential, payload, first.equals(VERSION_1) || (nested && !isVersion2));
    }

    /** Whether the credential stands in a claim of its own, as version 1.1 has it. */
    boolean isNested() {
        return credential != claims;
    }

    /** The id, empty text where there is none (VC Data Model 2.0 §4.4). */
    String id() {
        return text(credential.path("id"));
    }

    /** The id of the issuer, which may stand for it alone (VC Data Model 2.0 §4.7, Open Badges 3.0 ProfileRef). */
    String issuerId() {
        return JsonValues.id(credential.path("issuer"));
    }

    JsonNode subject() {
        return credential.path("credentialSubject");
    }

    JsonNode achievement() {
        return subject().path("achievement");
    }

    /** Empty where it is missing or cannot be read (VC Data Model 2.0 §4.9). */
    Optional<Instant> validFrom() {
        return Timestamps.read(credential.path(fromName()));
    }

    /** Whether there is a start, be it readable or not. */
    boolean hasStart() {
        return credential.has(fromName());
    }

    /** The end that the credential says, or its claim {@code exp} where it says none (Open Badges 3.0, jwt-verify). */
    Optional<Instant> validUntil() {
        return credential.has(untilName())
                ? Timestamps.read(credential.path(untilName()))
                : Timestamps.readSeconds(claims.path("exp"));
    }

    /** Whether there is an end that cannot be read. */
    boolean isEndUnreadable() {
        boolean isClaimBroken =
                claims.has("exp") && Timestamps.readSeconds(claims.path("exp")).isEmpty();
        return isClaimBroken || (credential.has(untilName()) && validUntil().isEmpty());
    }

    private String fromName() {
        return isVersion1 ? "issuanceDate" : "validFrom";
    }

    private String untilName() {
        return isVersion1 ? "expirationDate" : "validUntil";
    }

    List<JsonNode> statuses() {
        return list(credential.path("credentialStatus"));
    }

    BadgeSummary summary() {
        String name = text(credential.path("name"));
        return new BadgeSummary(
                id(),
                name.isEmpty() ? text(achievement().path("name")) : name,
                text(achievement().path("description")),
                issuerId(),
                text(credential.path("issuer").path("name")),
                text(subject().path("licenseNumber")),
                level(),
                validFrom(),
                validUntil());
    }

    /** The level that a result says was reached (Open Badges 3.0 Result, RubricCriterionLevel). */
    private String level() {
        return list(subject().path("result")).stream()
                .map(this::level)
                .filter(level -> !level.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String level(JsonNode result) {
        String achieved = text(result.path("achievedLevel"));
        return list(achievement().path("resultDescription")).stream()
                .flatMap(description -> list(description.path("rubricCriterionLevel")).stream())
                .filter(level -> !achieved.isEmpty() && text(level.path("id")).equals(achieved))
                .map(level -> text(level.path("name")))
                .findFirst()
                .orElseGet(() -> text(result.path("value")));
    }

    boolean hasProof() {
        return credential.has("proof");
    }

    /** Whether it calls itself an Open Badge (Open Badges 3.0 AchievementCredential, type). */
    boolean isBadge() {
        return isOfType(credential, "VerifiableCredential")
                && (isOfType(credential, "OpenBadgeCredential") || isOfType(credential, "AchievementCredential"));
    }
}
