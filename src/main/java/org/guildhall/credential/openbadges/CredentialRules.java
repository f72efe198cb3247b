package org.guildhall.credential.openbadges;

import static org.guildhall.credential.openbadges.JsonValues.isOfType;
import static org.guildhall.credential.openbadges.JsonValues.list;
import static org.guildhall.credential.openbadges.JsonValues.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules that a credential of Open Badges 3.0 has to keep, whoever signed it. */
final class CredentialRules {
    /** Open Badges 3.0 AchievementCredential, @context. */
    private static final Pattern BADGES_CONTEXT =
            Pattern.compile("https://purl\\.imsglobal\\.org/spec/ob/v3p0/context(-3\\.\\d\\.\\d)*\\.json");

    private final CredentialFields fields;
    private final JsonNode credential;
    private final JsonNode claims;

    CredentialRules(CredentialFields fields) {
        this.fields = fields;
        this.credential = fields.credential();
        this.claims = fields.claims();
    }

    /** The first rule of form that is broken, empty when all hold. */
    Optional<ReasonCode> brokenForm() {
        return brokenContexts().or(() -> {
            if (!fields.isBadge()) {
                return Optional.of(ReasonCode.TYPE_WRONG);
            }
            if (!isIssuer(credential.path("issuer"))) {
                return Optional.of(ReasonCode.ISSUER_NO_PROFILE);
            }
            if (fields.id().isEmpty() || fields.issuerId().isEmpty()) {
                return Optional.of(ReasonCode.ID_MISSING);
            }
            return fields.validFrom().isEmpty() || fields.isEndUnreadable()
                    ? Optional.of(ReasonCode.TIMES_WRONG)
                    : Optional.empty();
        });
    }

    /** The context of the data model first, that of badges second (VC Data Model 2.0 §4.3). */
    private Optional<ReasonCode> brokenContexts() {
        List<JsonNode> contexts = list(credential.path("@context"));
        String base = fields.isVersion1() ? CredentialFields.VERSION_1 : BadgeWriter.CREDENTIALS_CONTEXT;
        if (contexts.size() < 2
                || !text(contexts.get(0)).equals(base)
                || !BADGES_CONTEXT.matcher(text(contexts.get(1))).matches()) {
            return Optional.of(ReasonCode.CONTEXTS_WRONG);
        }
        return fields.isNested() && !fields.isVersion1()
                ? Optional.of(ReasonCode.VC_CLAIM_NOT_ALLOWED)
                : Optional.empty();
    }

    /** Either an id alone or a whole profile (Open Badges 3.0 ProfileRef). */
    private static boolean isIssuer(JsonNode issuer) {
        return issuer.isTextual() || isOfType(issuer, "Profile");
    }

    /** The first rule about subject and achievement that is broken, empty when all hold (AchievementSubject). */
    Optional<ReasonCode> brokenSubject() {
        JsonNode subject = fields.subject();
        if (!isOfType(subject, "AchievementSubject")) {
            return Optional.of(ReasonCode.SUBJECT_TYPE_WRONG);
        }
        if (text(subject.path("id")).isEmpty()
                && list(subject.path("identifier")).isEmpty()) {
            return Optional.of(ReasonCode.SUBJECT_UNNAMED);
        }
        JsonNode criteria = fields.achievement().path("criteria");
        if (text(criteria.path("id")).isEmpty()
                && text(criteria.path("narrative")).isEmpty()) {
            return Optional.of(ReasonCode.CRITERIA_MISSING);
        }
        boolean evidence = list(credential.path("evidence")).stream().allMatch(each -> isOfType(each, "Evidence"));
        return evidence ? Optional.empty() : Optional.of(ReasonCode.EVIDENCE_TYPE_WRONG);
    }

    /**
     * The first claim that is missing or differs from what it repeats, empty when all agree (Open Badges 3.0, Verify a
     * Credential VC-JWT Signature).
     */
    Optional<ReasonCode> brokenClaim() {
        return repeats("iss", fields.issuerId(), ReasonCode.CLAIM_ISS_MISSING, ReasonCode.CLAIM_ISS)
                .or(() -> repeats("jti", fields.id(), ReasonCode.CLAIM_JTI_MISSING, ReasonCode.CLAIM_JTI))
                .or(() -> repeats(
                        "sub", text(fields.subject().path("id")), ReasonCode.CLAIM_SUB_MISSING, ReasonCode.CLAIM_SUB))
                .or(this::brokenTimeClaim);
    }

    private Optional<ReasonCode> repeats(String claim, String value, ReasonCode missing, ReasonCode other) {
        String found = text(claims.path(claim));
        if (found.isEmpty()) {
            return Optional.of(missing);
        }
        return found.equals(value) ? Optional.empty() : Optional.of(other);
    }

    private Optional<ReasonCode> brokenTimeClaim() {
        if (!claims.has("nbf")) {
            return Optional.of(ReasonCode.CLAIM_NBF_MISSING);
        }
        if (!isSecond("nbf", fields.validFrom())) {
            return Optional.of(ReasonCode.CLAIM_NBF);
        }
        if (fields.validUntil().isPresent() && !claims.has("exp")) {
            return Optional.of(ReasonCode.CLAIM_EXP_MISSING);
        }
        return isSecond("exp", fields.validUntil()) ? Optional.empty() : Optional.of(ReasonCode.CLAIM_EXP);
    }

    private boolean isSecond(String claim, Optional<Instant> time) {
        return Timestamps.readSeconds(claims.path(claim))
                .map(Instant::getEpochSecond)
                .equals(time.map(Instant::getEpochSecond));
    }
}
