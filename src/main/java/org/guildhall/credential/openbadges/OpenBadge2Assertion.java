package org.guildhall.credential.openbadges;

import static org.guildhall.credential.openbadges.JsonValues.list;
import static org.guildhall.credential.openbadges.JsonValues.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.credential.openbadges.KeyFinder.FoundKeys;

/**
 * An Open Badges 2.0 assertion: signed ones are checked with a pinned key; hosted ones are true only where they are
 * hosted, so that without the network nothing can be said of them (Open Badges 2.0, Badge Verification).
 */
final class OpenBadge2Assertion {
    private static final String CONTEXT = "https://w3id.org/openbadges/v2";

    private final Verification run;
    private final JsonNode assertion;

    OpenBadge2Assertion(Verification run, JsonNode assertion) {
        this.run = run;
        this.assertion = assertion;
    }

    static boolean isOne(JsonNode json) {
        return list(json.path("@context")).stream().anyMatch(each -> text(each).equals(CONTEXT));
    }

    VerificationReport hosted() {
        Optional<Finding> broken = read();
        if (broken.isPresent()) {
            return run.stop(broken.get());
        }
        Optional<JsonNode> live =
                run.context().fetcher().fetch(text(assertion.path("id"))).flatMap(StrictJson::object);
        if (live.isEmpty()) {
            return run.stop(Finding.unchecked(Check.SIGNATURE, ReasonCode.HOSTED_NEEDS_NETWORK));
        }
        if (isRevoked(live.get())) {
            return run.stop(CheckResult.failed(Check.STATUS, ReasonCode.REVOKED), Verdict.REVOKED);
        }
        if (!live.get().equals(assertion)) {
            return run.stop(Finding.tampered(Check.SIGNATURE, ReasonCode.HOSTED_DIFFERS));
        }
        run.add(CheckResult.passed(Check.SIGNATURE, ReasonCode.HOSTED_SAME, ReportSource.FETCHED_LIST));
        return judged(Optional.empty());
    }

    VerificationReport signed(Token token) {
        return read().or(() -> HeaderCheck.ofAssertion(token)).map(run::stop).orElseGet(() -> formed(token));
    }

    private VerificationReport formed(Token token) {
        String creator = text(assertion.path("verification").path("creator"));
        FoundKeys found =
                new KeyFinder(run.context()).findPinned(token, creator.isEmpty() ? token.kid() : creator, issuerId());
        return run.signer(token, found).map(signer -> judged(signer.pinned())).orElseGet(() -> run.unsigned(found));
    }

    /** The key has to be the one of the issuer that the badge names (Open Badges 2.0, Signed Badge Verification). */
    private VerificationReport judged(Optional<TrustedIssuer> signer) {
        List<Verdict> verdicts = new ArrayList<>();
        Instant issued = issuedOn().orElseThrow();
        run.validity(Optional.of(issued), expires()).ifPresent(verdicts::add);
        run.recipient(list(assertion.path("recipient"))).ifPresent(verdicts::add);
        verdicts.add(status());
        if (issuerId().isEmpty()) {
            run.add(CheckResult.notChecked(Check.ISSUER, ReasonCode.ISSUER_NOT_STATED));
            verdicts.add(Verdict.UNCHECKED);
        } else {
            run.issuer(issuerId(), issued, signer).ifPresent(verdicts::add);
        }
        return run.conclude(verdicts);
    }

    private Verdict status() {
        if (isRevoked(assertion)) {
            run.add(CheckResult.failed(Check.STATUS, ReasonCode.REVOKED));
            return Verdict.REVOKED;
        }
        run.add(CheckResult.notChecked(Check.STATUS, ReasonCode.LIST_NOT_AT_HAND));
        return Verdict.STATUS_UNKNOWN;
    }

    private static boolean isRevoked(JsonNode json) {
        return JsonValues.isTrue(json.path("revoked"));
    }

    /** What breaks the form of an assertion (Open Badges 2.0, Assertion and DateTime), empty when nothing does. */
    private Optional<Finding> read() {
        run.reads(summary());
        if (!JsonValues.isOfType(assertion, "Assertion")) {
            return Optional.of(Finding.malformed(Check.FORMAT, ReasonCode.TYPE_WRONG));
        }
        if (text(assertion.path("id")).isEmpty()) {
            return Optional.of(Finding.malformed(Check.FORMAT, ReasonCode.ID_MISSING));
        }
        if (issuedOn().isEmpty() || (assertion.has("expires") && expires().isEmpty())) {
            return Optional.of(Finding.malformed(Check.FORMAT, ReasonCode.TIMES_WRONG));
        }
        run.add(CheckResult.passed(Check.FORMAT, ReasonCode.FORM_OF_VERSION_2));
        return Optional.empty();
    }

    private Optional<Instant> issuedOn() {
        return Timestamps.read(assertion.path("issuedOn"));
    }

    private Optional<Instant> expires() {
        return Timestamps.read(assertion.path("expires"));
    }

    /** Of the issuer of the badge, empty text where the badge stands for itself by an address. */
    private String issuerId() {
        return JsonValues.id(assertion.path("badge").path("issuer"));
    }

    private BadgeSummary summary() {
        JsonNode badge = assertion.path("badge");
        return new BadgeSummary(
                text(assertion.path("id")),
                text(badge.path("name")),
                text(badge.path("description")),
                issuerId(),
                text(badge.path("issuer").path("name")),
                "",
                "",
                issuedOn(),
                expires());
    }
}
