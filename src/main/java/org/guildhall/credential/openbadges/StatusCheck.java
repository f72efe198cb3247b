package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.JWK;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.credential.openbadges.VerificationContext.KnownList;
import org.guildhall.platform.text.Parsing;

/** Looks a credential up in the lists its issuer publishes. What cannot be read is never taken for good. */
final class StatusCheck {
    private final VerificationContext context;
    private final CredentialFields fields;
    private final JWK key;
    private ReportSource source = ReportSource.FILE;
    private Optional<Instant> asOf = Optional.empty();

    StatusCheck(VerificationContext context, CredentialFields fields, JWK key) {
        this.context = context;
        this.fields = fields;
        this.key = key;
    }

    /** What the issuer's own register says now, empty when it is not at hand. */
    Optional<CheckResult> registered(Instant now) {
        return context.register()
                .find(fields.issuerId(), fields.id(), fields.summary().level())
                .map(entry -> switch (entry) {
                    case HOLDS ->
                        said(
                                CheckResult.Outcome.PASSED,
                                ReasonCode.IN_GOOD_STANDING,
                                ReportSource.REGISTER,
                                Optional.of(now));
                    case SUSPENDED ->
                        said(CheckResult.Outcome.FAILED, ReasonCode.SUSPENDED, ReportSource.REGISTER, Optional.of(now));
                    case ENDED ->
                        said(CheckResult.Outcome.FAILED, ReasonCode.REVOKED, ReportSource.REGISTER, Optional.of(now));
                    case OTHER_LEVEL ->
                        said(
                                CheckResult.Outcome.FAILED,
                                ReasonCode.LEVEL_CHANGED,
                                ReportSource.REGISTER,
                                Optional.of(now));
                    case ABSENT ->
                        said(
                                CheckResult.Outcome.NOT_CHECKED,
                                ReasonCode.NOT_IN_REGISTER,
                                ReportSource.REGISTER,
                                Optional.of(now));
                });
    }

    private static CheckResult said(
            CheckResult.Outcome outcome, ReasonCode reason, ReportSource source, Optional<Instant> asOf) {
        return new CheckResult(Check.STATUS, outcome, reason, source, asOf);
    }

    CheckResult result() {
        List<JsonNode> statuses = fields.statuses();
        if (statuses.isEmpty()) {
            return CheckResult.passed(Check.STATUS, ReasonCode.NO_STATUS_PUBLISHED);
        }
        List<ReasonCode> answers = statuses.stream().map(this::answer).toList();
        for (ReasonCode bad : List.of(ReasonCode.REVOKED, ReasonCode.SUSPENDED)) {
            if (answers.contains(bad)) {
                return said(CheckResult.Outcome.FAILED, bad, source, asOf);
            }
        }
        return answers.stream()
                .filter(answer -> answer != ReasonCode.IN_GOOD_STANDING)
                .findFirst()
                .map(unclear -> CheckResult.notChecked(Check.STATUS, unclear))
                .orElseGet(() -> said(CheckResult.Outcome.PASSED, ReasonCode.IN_GOOD_STANDING, source, asOf));
    }

    private ReasonCode answer(JsonNode status) {
        return switch (status.path("type").asText()) {
            case "1EdTechRevocationList" -> listed(status);
            case "BitstringStatusListEntry", "StatusList2021Entry" -> bit(status);
            default -> ReasonCode.STATUS_METHOD_UNKNOWN;
        };
    }

    private ReasonCode listed(JsonNode status) {
        return list(status.path("id").asText())
                .map(list -> RevocationList.isRevoked(list, fields.issuerId(), fields.id())
                        .map(revoked -> revoked ? ReasonCode.REVOKED : ReasonCode.IN_GOOD_STANDING)
                        .orElse(ReasonCode.LIST_UNREADABLE))
                .orElse(ReasonCode.LIST_NOT_AT_HAND);
    }

    private ReasonCode bit(JsonNode status) {
        Optional<String> list = list(status.path("statusListCredential").asText());
        if (list.isEmpty()) {
            return ReasonCode.LIST_NOT_AT_HAND;
        }
        Optional<byte[]> bits = Token.parse(list.get().trim())
                .filter(this::isSignedByTheIssuer)
                .map(token -> CredentialFields.of(token.payload()))
                .filter(credential -> credential.issuerId().equals(fields.issuerId()))
                .map(CredentialFields::subject)
                .filter(subject -> subject.path("statusPurpose")
                        .asText()
                        .equals(status.path("statusPurpose").asText()))
                .flatMap(subject ->
                        BitstringStatusList.decode(subject.path("encodedList").asText()));
        return bits.map(all -> bit(all, status)).orElse(ReasonCode.LIST_UNREADABLE);
    }

    /** By the key of the credential, or by another that is pinned for the same issuer: keys change, lists go on. */
    private boolean isSignedByTheIssuer(Token token) {
        return token.isSignedBy(key)
                || context.trusted().stream()
                        .filter(issuer -> issuer.issuerId().equals(fields.issuerId()))
                        .anyMatch(issuer -> token.isSignedBy(issuer.publicKey()));
    }

    private static ReasonCode bit(byte[] bits, JsonNode status) {
        ReasonCode bad =
                status.path("statusPurpose").asText().equals("suspension") ? ReasonCode.SUSPENDED : ReasonCode.REVOKED;
        return Parsing.id(status.path("statusListIndex").asText())
                .flatMap(index -> BitstringStatusList.bit(bits, index))
                .map(set -> set ? bad : ReasonCode.IN_GOOD_STANDING)
                .orElse(ReasonCode.INDEX_OUT_OF_RANGE);
    }

    private Optional<String> list(String url) {
        Optional<KnownList> known = Optional.ofNullable(context.known().get(url));
        if (known.isPresent()) {
            source = ReportSource.LIST_AT_HAND;
            asOf = known.map(KnownList::asOf);
            return known.map(KnownList::content);
        }
        Optional<String> fetched = context.fetcher().fetch(url);
        fetched.ifPresent(any -> source = ReportSource.FETCHED_LIST);
        return fetched;
    }
}
