package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.credential.openbadges.KeyFinder.FoundKey;
import org.guildhall.credential.openbadges.KeyFinder.FoundKeys;

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

    VerificationReport stop(Finding finding) {
        return stop(finding.result(), finding.verdict());
    }

    VerificationReport token(Token token) {
        CredentialFields fields = CredentialFields.of(token.payload());
        return form(fields)
                .or(() -> HeaderCheck.ofCredential(token))
                .map(this::stop)
                .orElseGet(() -> formed(token, fields));
    }

    private VerificationReport formed(Token token, CredentialFields fields) {
        FoundKeys found = new KeyFinder(context).find(token, fields.issuerId());
        Optional<FoundKey> signer = signer(token, found);
        if (signer.isEmpty()) {
            return unsigned(found);
        }
        Optional<ReasonCode> claim = new CredentialRules(fields).brokenClaim();
        if (claim.isPresent()) {
            return stop(Finding.malformed(Check.CLAIMS, claim.get()));
        }
        add(CheckResult.passed(Check.CLAIMS, ReasonCode.CLAIMS_AGREE));
        return judged(token, fields, signer.get());
    }

    /** The key that made the signature, after its two checks were noted; empty when there is none. */
    Optional<FoundKey> signer(Token token, FoundKeys found) {
        if (found.keys().isEmpty()) {
            return Optional.empty();
        }
        add(CheckResult.passed(
                Check.KEY, ReasonCode.KEY_FOUND, found.keys().get(0).source()));
        Optional<FoundKey> signer = found.keys().stream()
                .filter(each -> token.isSignedBy(each.key()))
                .findFirst();
        signer.ifPresent(any -> add(CheckResult.passed(Check.SIGNATURE, ReasonCode.SIGNATURE_RIGHT)));
        return signer;
    }

    /** Nothing to check with, or none of the keys made the signature. */
    VerificationReport unsigned(FoundKeys found) {
        return stop(
                found.keys().isEmpty()
                        ? Finding.unchecked(Check.KEY, found.missing())
                        : Finding.tampered(Check.SIGNATURE, ReasonCode.SIGNATURE_WRONG));
    }

    private VerificationReport judged(Token token, CredentialFields fields, FoundKey key) {
        List<Verdict> verdicts = new ArrayList<>();
        validity(fields.validFrom(), fields.validUntil()).ifPresent(verdicts::add);
        status(fields, key).ifPresent(verdicts::add);
        recipient(JsonValues.list(fields.subject().path("identifier"))).ifPresent(verdicts::add);
        Optional<Verdict> another = KeyFinder.isOfAnother(token.kid(), fields.issuerId())
                ? failed(Check.ISSUER, ReasonCode.KEY_OF_ANOTHER, Verdict.TAMPERED)
                : issuer(fields.issuerId(), fields.validFrom().orElseThrow(), key.pinned());
        another.ifPresent(verdicts::add);
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
                Verdict.UNCHECKED,
                Verdict.VERIFIED_UNKNOWN_ISSUER,
                Verdict.STATUS_UNKNOWN);
        Verdict verdict =
                worstFirst.stream().filter(verdicts::contains).findFirst().orElse(Verdict.VERIFIED);
        return new VerificationReport(verdict, checks, summary);
    }

    private Optional<Finding> form(CredentialFields fields) {
        CredentialRules rules = new CredentialRules(fields);
        Optional<ReasonCode> form = rules.brokenForm();
        if (form.isPresent()) {
            return Optional.of(Finding.malformed(Check.FORMAT, form.get()));
        }
        add(CheckResult.passed(Check.FORMAT, ReasonCode.FORM_RIGHT));
        reads(fields.summary());
        Optional<ReasonCode> subject = rules.brokenSubject();
        if (subject.isPresent()) {
            return Optional.of(Finding.malformed(Check.SUBJECT, subject.get()));
        }
        add(CheckResult.passed(Check.SUBJECT, ReasonCode.SUBJECT_RIGHT));
        return Optional.empty();
    }

    /**
     * JSON without a token: its embedded proof, if any, needs a canonical form that is not made here (Open Badges 3.0,
     * Linked Data Proof Format).
     */
    VerificationReport withoutToken(CredentialFields fields) {
        return stop(form(fields)
                .orElseGet(() -> fields.hasProof()
                        ? Finding.unchecked(Check.SIGNATURE, ReasonCode.PROOF_NEEDS_CANONICAL_FORM)
                        : Finding.malformed(Check.SIGNATURE, ReasonCode.NOT_SIGNED)));
    }

    private Optional<Verdict> failed(Check check, ReasonCode reason, Verdict verdict) {
        add(CheckResult.failed(check, reason));
        return Optional.of(verdict);
    }

    Optional<Verdict> validity(Optional<Instant> from, Optional<Instant> until) {
        Instant now = clock.instant();
        if (until.filter(now::isAfter).isPresent()) {
            return failed(Check.VALIDITY, ReasonCode.EXPIRED, Verdict.EXPIRED);
        }
        if (from.filter(now::isBefore).isPresent()) {
            return failed(Check.VALIDITY, ReasonCode.NOT_YET_VALID, Verdict.NOT_YET_VALID);
        }
        add(CheckResult.passed(Check.VALIDITY, ReasonCode.VALID_NOW));
        return Optional.empty();
    }

    private Optional<Verdict> status(CredentialFields fields, FoundKey key) {
        StatusCheck published = new StatusCheck(context, fields, key.key(), clock.instant());
        CheckResult result = key.pinned()
                .filter(issuer -> issuer.issuerId().equals(fields.issuerId()))
                .flatMap(issuer -> published.registered())
                .orElseGet(published::result);
        add(result);
        return switch (result.reason()) {
            case REVOKED -> Optional.of(Verdict.REVOKED);
            case SUSPENDED -> Optional.of(Verdict.SUSPENDED);
            case LEVEL_CHANGED -> Optional.of(Verdict.EXPIRED);
            case IN_GOOD_STANDING, NO_STATUS_PUBLISHED, NEWER_AVAILABLE -> Optional.empty();
            default -> Optional.of(Verdict.STATUS_UNKNOWN);
        };
    }

    Optional<Verdict> recipient(List<JsonNode> identities) {
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
            return failed(Check.ISSUER, ReasonCode.KEY_NOT_THE_ISSUERS, Verdict.TAMPERED);
        }
        if (pinned.isPresent() && !pinned.get().issuerId().equals(issuerId)) {
            return failed(Check.ISSUER, ReasonCode.KEY_OF_ANOTHER_ISSUER, Verdict.TAMPERED);
        }
        if (pinned.filter(each -> each.trustsOn(issued.atZone(ZoneOffset.UTC).toLocalDate()))
                .isEmpty()) {
            return failed(
                    Check.ISSUER,
                    pinned.isEmpty() ? ReasonCode.ISSUER_UNKNOWN : ReasonCode.ISSUER_NOT_TRUSTED_THEN,
                    Verdict.VERIFIED_UNKNOWN_ISSUER);
        }
        add(CheckResult.passed(Check.ISSUER, ReasonCode.ISSUER_TRUSTED, ReportSource.TRUSTED_LIST));
        return Optional.empty();
    }
}
