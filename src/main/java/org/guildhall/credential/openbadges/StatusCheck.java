package org.guildhall.credential.openbadges;

import static org.guildhall.credential.openbadges.JsonValues.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.credential.openbadges.VerificationContext.KnownList;

/**
 * Looks a credential up in the register of its issuer or in the lists it publishes (VC Data Model 2.0 §4.10, Open Badges
 * 3.0 CredentialStatus). What cannot be read is never taken for good.
 */
final class StatusCheck {
    private final VerificationContext context;
    private final CredentialFields fields;
    private final VerificationKey key;
    private final Instant now;
    private ReportSource source = ReportSource.FILE;
    private Optional<Instant> asOf = Optional.empty();

    StatusCheck(VerificationContext context, CredentialFields fields, VerificationKey key, Instant now) {
        this.context = context;
        this.fields = fields;
        this.key = key;
        this.now = now;
    }

    /** What the issuer's own register says now, empty when it is not at hand. */
    Optional<CheckResult> registered() {
        return context.register()
                .find(fields.issuerId(), fields.id(), fields.summary().level())
                .map(entry -> switch (entry) {
                    case HOLDS -> registered(CheckResult.Outcome.PASSED, ReasonCode.IN_GOOD_STANDING);
                    case SUSPENDED -> registered(CheckResult.Outcome.FAILED, ReasonCode.SUSPENDED);
                    case ENDED -> registered(CheckResult.Outcome.FAILED, ReasonCode.REVOKED);
                    case OTHER_LEVEL -> registered(CheckResult.Outcome.FAILED, ReasonCode.LEVEL_CHANGED);
                    case ABSENT -> registered(CheckResult.Outcome.NOT_CHECKED, ReasonCode.NOT_IN_REGISTER);
                });
    }

    private CheckResult registered(CheckResult.Outcome outcome, ReasonCode reason) {
        return new CheckResult(Check.STATUS, outcome, reason, ReportSource.REGISTER, Optional.of(now));
    }

    /** What the published lists say together: the worst, else the first that is not clear. */
    CheckResult result() {
        List<ReasonCode> answers = fields.statuses().stream().map(this::answer).toList();
        for (ReasonCode bad : List.of(ReasonCode.REVOKED, ReasonCode.SUSPENDED)) {
            if (answers.contains(bad)) {
                return said(CheckResult.Outcome.FAILED, bad);
            }
        }
        List<ReasonCode> clear =
                List.of(ReasonCode.NEWER_AVAILABLE, ReasonCode.IN_GOOD_STANDING, ReasonCode.NO_STATUS_PUBLISHED);
        return answers.stream()
                .filter(answer -> !clear.contains(answer))
                .findFirst()
                .map(unclear -> CheckResult.notChecked(Check.STATUS, unclear))
                .orElseGet(() -> said(
                        CheckResult.Outcome.PASSED,
                        clear.stream().filter(answers::contains).findFirst().orElse(ReasonCode.NO_STATUS_PUBLISHED)));
    }

    private CheckResult said(CheckResult.Outcome outcome, ReasonCode reason) {
        return new CheckResult(Check.STATUS, outcome, reason, source, asOf);
    }

    private ReasonCode answer(JsonNode status) {
        return switch (text(status.path("type"))) {
            case "1EdTechRevocationList" -> listed(status);
            case "BitstringStatusListEntry", "StatusList2021Entry" -> bit(status);
            default -> ReasonCode.STATUS_METHOD_UNKNOWN;
        };
    }

    private ReasonCode listed(JsonNode status) {
        return list(text(status.path("id")))
                .map(list -> RevocationList.isRevoked(list, fields.issuerId(), fields.id())
                        .map(revoked -> revoked ? ReasonCode.REVOKED : ReasonCode.IN_GOOD_STANDING)
                        .orElse(ReasonCode.LIST_UNREADABLE))
                .orElse(ReasonCode.LIST_NOT_AT_HAND);
    }

    private ReasonCode bit(JsonNode status) {
        StatusListEntry entry = new StatusListEntry(status);
        if (!entry.isUnderstood()) {
            return ReasonCode.STATUS_METHOD_UNKNOWN;
        }
        return list(entry.listUrl())
                .map(list -> StatusListCredential.read(list)
                        .filter(credential -> isSignedByTheIssuer(credential.token()))
                        .filter(credential -> credential.isOf(fields.issuerId()))
                        .map(credential -> credential.standing(entry, now))
                        .orElse(ReasonCode.LIST_UNREADABLE))
                .orElse(ReasonCode.LIST_NOT_AT_HAND);
    }

    /** By the key of the credential, or by another that is pinned for the same issuer: keys change, lists go on. */
    private boolean isSignedByTheIssuer(Token token) {
        return token.isSignedBy(key)
                || context.trusted().stream()
                        .filter(issuer -> issuer.issuerId().equals(fields.issuerId()))
                        .anyMatch(issuer -> token.isSignedBy(issuer.key()));
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
