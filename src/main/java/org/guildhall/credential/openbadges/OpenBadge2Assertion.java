package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An Open Badges 2.0 assertion: signed ones are checked with a pinned key; hosted ones are true only where they are
 * hosted, so that without the network nothing can be said of them.
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
        return CredentialFields.list(json.path("@context")).stream()
                .anyMatch(each -> each.asText().equals(CONTEXT));
    }

    VerificationReport hosted() {
        read();
        String url = assertion.path("id").asText();
        Optional<JsonNode> live = run.context().fetcher().fetch(url).flatMap(StrictJson::object);
        if (live.isEmpty()) {
            return run.stop(
                    CheckResult.notChecked(Check.SIGNATURE, ReasonCode.HOSTED_NEEDS_NETWORK), Verdict.UNCHECKED);
        }
        if (live.get().path("revoked").asBoolean()) {
            return run.stop(CheckResult.failed(Check.STATUS, ReasonCode.REVOKED), Verdict.REVOKED);
        }
        if (!live.get().equals(assertion)) {
            return run.stop(CheckResult.failed(Check.SIGNATURE, ReasonCode.HOSTED_DIFFERS), Verdict.TAMPERED);
        }
        run.add(CheckResult.passed(Check.SIGNATURE, ReasonCode.HOSTED_SAME, ReportSource.FETCHED_LIST));
        return judged(Optional.empty());
    }

    VerificationReport signed(Token token) {
        read();
        Optional<ReasonCode> header = run.brokenHeader(token);
        if (header.isPresent()) {
            return run.stop(CheckResult.failed(Check.KEY, header.get()), Verdict.TAMPERED);
        }
        String creator = assertion
                .path("verification")
                .path("creator")
                .asText(token.kid().orElse(""));
        Optional<TrustedIssuer> issuer = run.context().trusted().stream()
                .filter(each -> creator.equals(each.publicKey().getKeyID()))
                .findFirst();
        if (issuer.isEmpty()) {
            return run.stop(CheckResult.notChecked(Check.KEY, ReasonCode.KEY_NOT_AT_HAND), Verdict.UNCHECKED);
        }
        run.add(CheckResult.passed(Check.KEY, ReasonCode.KEY_FOUND, ReportSource.PINNED_KEY));
        if (!token.isSignedBy(issuer.get().publicKey())) {
            return run.stop(CheckResult.failed(Check.SIGNATURE, ReasonCode.SIGNATURE_WRONG), Verdict.TAMPERED);
        }
        run.add(CheckResult.passed(Check.SIGNATURE, ReasonCode.SIGNATURE_RIGHT));
        return judged(issuer);
    }

    private VerificationReport judged(Optional<TrustedIssuer> issuer) {
        List<Verdict> verdicts = new ArrayList<>();
        Optional<Instant> issued = CredentialFields.time(assertion.path("issuedOn"));
        run.validity(issued, CredentialFields.time(assertion.path("expires"))).ifPresent(verdicts::add);
        run.recipient(CredentialFields.list(assertion.path("recipient"))).ifPresent(verdicts::add);
        run.add(CheckResult.notChecked(Check.STATUS, ReasonCode.LIST_NOT_AT_HAND));
        verdicts.add(Verdict.STATUS_UNKNOWN);
        run.issuer(issuer.map(TrustedIssuer::issuerId).orElse(""), issued.orElse(Instant.EPOCH), issuer)
                .ifPresent(verdicts::add);
        return run.conclude(verdicts);
    }

    private void read() {
        run.add(CheckResult.passed(Check.FORMAT, ReasonCode.FORM_OF_VERSION_2));
        JsonNode badge = assertion.path("badge");
        run.reads(new BadgeSummary(
                assertion.path("id").asText(),
                badge.path("name").asText(),
                badge.path("description").asText(),
                badge.path("issuer").path("id").asText(badge.path("issuer").asText()),
                badge.path("issuer").path("name").asText(),
                "",
                "",
                CredentialFields.time(assertion.path("issuedOn")),
                CredentialFields.time(assertion.path("expires"))));
    }
}
