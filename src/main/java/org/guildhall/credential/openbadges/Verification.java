package org.guildhall.credential.openbadges;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.credential.openbadges.KeyFinder.FoundKey;

/** One verification on its way: the checks so far, and the worst that they came to. */
final class Verification {
    private final VerificationContext context;
    private final Clock clock;
    private final List<CheckResult> checks = new ArrayList<>();
    private Optional<BadgeSummary> summary = Optional.empty();

    Verification(VerificationContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    void add(CheckResult result) {
        checks.add(result);
    }

    VerificationContext context() {
        return context;
    }

    void reads(BadgeSummary badge) {
        summary = Optional.of(badge);
    }

    VerificationReport stop(CheckResult last, Verdict verdict) {
        checks.add(last);
        return new VerificationReport(verdict, checks, summary);
    }

    VerificationReport token(Token token) {
        CredentialFields fields = CredentialFields.of(token.payload());
        Optional<VerificationReport> malformed = form(fields);
        if (malformed.isPresent()) {
            return malformed.get();
        }
        Optional<ReasonCode> header = brokenHeader(token);
        if (header.isPresent()) {
            return stop(CheckResult.failed(Check.KEY, header.get()), Verdict.TAMPERED);
        }
        if (KeyFinder.isOfAnother(token, fields.issuerId())) {
            return stop(CheckResult.failed(Check.KEY, ReasonCode.KEY_OF_ANOTHER), Verdict.TAMPERED);
        }
        Optional<FoundKey> key = new KeyFinder(context).find(token, fields.issuerId());
        if (key.isEmpty()) {
            return stop(CheckResult.notChecked(Check.KEY, KeyFinder.reason(token)), Verdict.UNCHECKED);
        }
        return signed(token, fields, key.get());
    }

    private VerificationReport signed(Token token, CredentialFields fields, FoundKey key) {
        add(CheckResult.passed(Check.KEY, ReasonCode.KEY_FOUND, key.source()));
        if (!token.isSignedBy(key.key())) {
            return stop(CheckResult.failed(Check.SIGNATURE, ReasonCode.SIGNATURE_WRONG), Verdict.TAMPERED);
        }
        add(CheckResult.passed(Check.SIGNATURE, ReasonCode.SIGNATURE_RIGHT));
        Optional<ReasonCode> claim = fields.brokenClaim();
        if (claim.isPresent()) {
            return stop(CheckResult.failed(Check.CLAIMS, claim.get()), Verdict.TAMPERED);
        }
        add(CheckResult.passed(Check.CLAIMS, ReasonCode.CLAIMS_AGREE));
        return judged(fields, key);
    }

    private VerificationReport judged(CredentialFields fields, FoundKey key) {
        List<Verdict> verdicts = new ArrayList<>();
        validity(fields.validFrom(), fields.validUntil()).ifPresent(verdicts::add);
        status(fields, key).ifPresent(verdicts::add);
        recipient(CredentialFields.list(fields.subject().path("identifier"))).ifPresent(verdicts::add);
        issuer(fields.issuerId(), fields.validFrom().orElseThrow(), key.pinned())
                .ifPresent(verdicts::add);
        return conclude(verdicts);
    }

    /** The worst of all findings, in the order in which a reader should hear of them. */
    VerificationReport conclude(List<Verdict> verdicts) {
        List<Verdict> worstFirst = List.of(
                Verdict.TAMPERED,
                Verdict.WRONG_HOLDER,
                Verdict.REVOKED,
                Verdict.SUSPENDED,
                Verdict.EXPIRED,
                Verdict.NOT_YET_VALID,
                Verdict.VERIFIED_UNKNOWN_ISSUER,
                Verdict.STATUS_UNKNOWN);
        Verdict verdict =
                worstFirst.stream().filter(verdicts::contains).findFirst().orElse(Verdict.VERIFIED);
        return new VerificationReport(verdict, checks, summary);
    }

    private Optional<VerificationReport> form(CredentialFields fields) {
        Optional<ReasonCode> form = fields.brokenForm();
        if (form.isPresent()) {
            return Optional.of(stop(CheckResult.failed(Check.FORMAT, form.get()), Verdict.MALFORMED));
        }
        add(CheckResult.passed(Check.FORMAT, ReasonCode.FORM_RIGHT));
        reads(fields.summary());
        Optional<ReasonCode> subject = fields.brokenSubject();
        if (subject.isPresent()) {
            return Optional.of(stop(CheckResult.failed(Check.SUBJECT, subject.get()), Verdict.MALFORMED));
        }
        add(CheckResult.passed(Check.SUBJECT, ReasonCode.SUBJECT_RIGHT));
        return Optional.empty();
    }

    /** JSON without a token: its embedded proof, if any, needs a canonical form that is not made here. */
    VerificationReport unsigned(CredentialFields fields) {
        return form(fields)
                .orElseGet(() -> fields.credential().has("proof")
                        ? stop(
                                CheckResult.notChecked(Check.SIGNATURE, ReasonCode.PROOF_NEEDS_CANONICAL_FORM),
                                Verdict.UNCHECKED)
                        : stop(CheckResult.failed(Check.SIGNATURE, ReasonCode.NOT_SIGNED), Verdict.MALFORMED));
    }

    Optional<ReasonCode> brokenHeader(Token token) {
        if (token.algorithm().isEmpty()) {
            return Optional.of(ReasonCode.ALGORITHM_NOT_ALLOWED);
        }
        if (token.showsPrivateKey()) {
            return Optional.of(ReasonCode.PRIVATE_KEY_SHOWN);
        }
        return token.hasOnlyKnownHeaders() ? Optional.empty() : Optional.of(ReasonCode.HEADER_NOT_ALLOWED);
    }

    Optional<Verdict> validity(Optional<Instant> from, Optional<Instant> until) {
        Instant now = clock.instant();
        if (until.filter(now::isAfter).isPresent()) {
            add(CheckResult.failed(Check.VALIDITY, ReasonCode.EXPIRED));
            return Optional.of(Verdict.EXPIRED);
        }
        if (from.filter(now::isBefore).isPresent()) {
            add(CheckResult.failed(Check.VALIDITY, ReasonCode.NOT_YET_VALID));
            return Optional.of(Verdict.NOT_YET_VALID);
        }
        add(CheckResult.passed(Check.VALIDITY, ReasonCode.VALID_NOW));
        return Optional.empty();
    }

    private Optional<Verdict> status(CredentialFields fields, FoundKey key) {
        StatusCheck published = new StatusCheck(context, fields, key.key());
        CheckResult result = key.pinned()
                .filter(issuer -> issuer.issuerId().equals(fields.issuerId()))
                .flatMap(issuer -> published.registered(clock.instant()))
                .orElseGet(published::result);
        add(result);
        return switch (result.reason()) {
            case REVOKED -> Optional.of(Verdict.REVOKED);
            case SUSPENDED -> Optional.of(Verdict.SUSPENDED);
            case LEVEL_CHANGED -> Optional.of(Verdict.EXPIRED);
            case IN_GOOD_STANDING, NO_STATUS_PUBLISHED -> Optional.empty();
            default -> Optional.of(Verdict.STATUS_UNKNOWN);
        };
    }

    Optional<Verdict> recipient(List<com.fasterxml.jackson.databind.JsonNode> identities) {
        return context.email().flatMap(email -> {
            CheckResult result = RecipientCheck.of(identities, email);
            add(result);
            return result.isFailed() ? Optional.of(Verdict.WRONG_HOLDER) : Optional.empty();
        });
    }

    /** A signature proves nothing about an issuer that nobody here trusts. */
    Optional<Verdict> issuer(String issuerId, Instant issued, Optional<TrustedIssuer> pinned) {
        boolean claimsTrusted =
                context.trusted().stream().anyMatch(each -> each.issuerId().equals(issuerId));
        if (pinned.isEmpty() && claimsTrusted) {
            add(CheckResult.failed(Check.ISSUER, ReasonCode.KEY_NOT_THE_ISSUERS));
            return Optional.of(Verdict.TAMPERED);
        }
        if (pinned.isPresent() && !pinned.get().issuerId().equals(issuerId)) {
            add(CheckResult.failed(Check.ISSUER, ReasonCode.KEY_OF_ANOTHER_ISSUER));
            return Optional.of(Verdict.TAMPERED);
        }
        if (pinned.filter(each -> each.trustsOn(issued.atZone(ZoneOffset.UTC).toLocalDate()))
                .isEmpty()) {
            add(CheckResult.failed(
                    Check.ISSUER, pinned.isEmpty() ? ReasonCode.ISSUER_UNKNOWN : ReasonCode.ISSUER_NOT_TRUSTED_THEN));
            return Optional.of(Verdict.VERIFIED_UNKNOWN_ISSUER);
        }
        add(CheckResult.passed(Check.ISSUER, ReasonCode.ISSUER_TRUSTED, ReportSource.TRUSTED_LIST));
        return Optional.empty();
    }
}
