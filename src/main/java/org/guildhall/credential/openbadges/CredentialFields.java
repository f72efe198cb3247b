package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A credential's fields, whether it follows version 2.0 of the data model or 1.1, which nested it in a claim and named
 * its times otherwise.
 *
 * @param claims the token's payload; the credential itself when it came without a token
 */
record CredentialFields(JsonNode credential, JsonNode claims, boolean isVersion1) {
    private static final String VERSION_1 = "https://www.w3.org/2018/credentials/v1";
    private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context";

    static CredentialFields of(JsonNode payload) {
        boolean nested = payload.path("vc").isObject();
        JsonNode credential = nested ? payload.path("vc") : payload;
        boolean first = list(credential.path("@context")).stream()
                .findFirst()
                .filter(context -> context.asText().equals(VERSION_1))
                .isPresent();
        return new CredentialFields(credential, payload, nested || first);
    }

    /** The first rule of form that is broken, empty when all hold. */
    Optional<ReasonCode> brokenForm() {
        List<JsonNode> contexts = list(credential.path("@context"));
        String base = isVersion1 ? VERSION_1 : BadgeWriter.CREDENTIALS_CONTEXT;
        if (contexts.size() < 2
                || !contexts.get(0).asText().equals(base)
                || !contexts.get(1).asText().startsWith(BADGES)) {
            return Optional.of(ReasonCode.CONTEXTS_WRONG);
        }
        if (!isOfType(credential, "VerifiableCredential")
                || !(isOfType(credential, "OpenBadgeCredential") || isOfType(credential, "AchievementCredential"))) {
            return Optional.of(ReasonCode.TYPE_WRONG);
        }
        if (!credential.path("issuer").isObject() || !isOfType(credential.path("issuer"), "Profile")) {
            return Optional.of(ReasonCode.ISSUER_NO_PROFILE);
        }
        if (id().isEmpty() || issuerId().isEmpty()) {
            return Optional.of(ReasonCode.ID_MISSING);
        }
        return brokenTimes();
    }

    private Optional<ReasonCode> brokenTimes() {
        boolean untilBroken = credential.hasNonNull(untilName()) && validUntil().isEmpty();
        return validFrom().isEmpty() || untilBroken ? Optional.of(ReasonCode.TIMES_WRONG) : Optional.empty();
    }

    /** The first rule about subject and achievement that is broken, empty when all hold. */
    Optional<ReasonCode> brokenSubject() {
        JsonNode subject = subject();
        if (!isOfType(subject, "AchievementSubject")) {
            return Optional.of(ReasonCode.SUBJECT_TYPE_WRONG);
        }
        if (subject.path("id").asText().isEmpty()
                && list(subject.path("identifier")).isEmpty()) {
            return Optional.of(ReasonCode.SUBJECT_UNNAMED);
        }
        JsonNode criteria = achievement().path("criteria");
        if (criteria.path("id").asText().isEmpty()
                && criteria.path("narrative").asText().isEmpty()) {
            return Optional.of(ReasonCode.CRITERIA_MISSING);
        }
        boolean evidence = list(credential.path("evidence")).stream().allMatch(each -> isOfType(each, "Evidence"));
        return evidence ? Optional.empty() : Optional.of(ReasonCode.EVIDENCE_TYPE_WRONG);
    }

    /** The first claim that differs from what it repeats, empty when all agree. */
    Optional<ReasonCode> brokenClaim() {
        if (!claims.path("iss").asText().equals(issuerId())) {
            return Optional.of(ReasonCode.CLAIM_ISS);
        }
        if (!claims.path("jti").asText().equals(id())) {
            return Optional.of(ReasonCode.CLAIM_JTI);
        }
        if (!claims.path("sub").asText().equals(subject().path("id").asText())
                || claims.path("sub").asText().isEmpty()) {
            return Optional.of(ReasonCode.CLAIM_SUB);
        }
        if (!isSecond(claims.path("nbf"), validFrom())) {
            return Optional.of(ReasonCode.CLAIM_NBF);
        }
        boolean endAgrees =
                claims.has("exp") || validUntil().isPresent() ? isSecond(claims.path("exp"), validUntil()) : true;
        return endAgrees ? Optional.empty() : Optional.of(ReasonCode.CLAIM_EXP);
    }

    private static boolean isSecond(JsonNode claim, Optional<Instant> time) {
        return claim.isNumber()
                && time.filter(at -> at.getEpochSecond() == claim.asLong()).isPresent();
    }

    String id() {
        return credential.path("id").asText();
    }

    String issuerId() {
        JsonNode issuer = credential.path("issuer");
        return issuer.isObject() ? issuer.path("id").asText() : issuer.asText();
    }

    JsonNode subject() {
        return credential.path("credentialSubject");
    }

    JsonNode achievement() {
        return subject().path("achievement");
    }

    Optional<Instant> validFrom() {
        return time(credential.path(isVersion1 ? "issuanceDate" : "validFrom"));
    }

    Optional<Instant> validUntil() {
        return time(credential.path(untilName()));
    }

    List<JsonNode> statuses() {
        return list(credential.path("credentialStatus"));
    }

    BadgeSummary summary() {
        return new BadgeSummary(
                id(),
                credential.path("name").asText(achievement().path("name").asText()),
                achievement().path("description").asText(),
                issuerId(),
                credential.path("issuer").path("name").asText(),
                subject().path("licenseNumber").asText(),
                level(),
                validFrom(),
                validUntil());
    }

    private String level() {
        for (JsonNode result : list(subject().path("result"))) {
            String achieved = result.path("achievedLevel").asText();
            for (JsonNode description : list(achievement().path("resultDescription"))) {
                for (JsonNode level : list(description.path("rubricCriterionLevel"))) {
                    if (!achieved.isEmpty() && level.path("id").asText().equals(achieved)) {
                        return level.path("name").asText();
                    }
                }
            }
            if (!result.path("value").asText().isEmpty()) {
                return result.path("value").asText();
            }
        }
        return "";
    }

    private String untilName() {
        return isVersion1 ? "expirationDate" : "validUntil";
    }

    static boolean isOfType(JsonNode node, String type) {
        return list(node.path("type")).stream().anyMatch(each -> each.asText().equals(type));
    }

    /** Many as they are, one as a list of one, none as an empty list. */
    static List<JsonNode> list(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).toList()
                : new ArrayList<>(List.of(node));
    }

    /** Times without a zone are no times. */
    static Optional<Instant> time(JsonNode node) {
        try {
            return node.isTextual()
                    ? Optional.of(OffsetDateTime.parse(node.asText()).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
