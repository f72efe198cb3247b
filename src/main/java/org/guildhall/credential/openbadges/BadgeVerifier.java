package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Optional;
import org.guildhall.platform.text.JsonLimits;

/**
 * Checks a credential that somebody handed in, in the order size, container, form, key, signature, claims, validity,
 * status, recipient, issuer. Stops where going on would mean believing something unchecked. Never throws for an input.
 */
public final class BadgeVerifier {
    private final Clock clock;

    public BadgeVerifier(Clock clock) {
        this.clock = clock;
    }

    public VerificationReport verify(byte[] input, VerificationContext context) {
        Verification run = new Verification(context, clock);
        if (input.length > JsonLimits.LARGEST) {
            return run.stop(CheckResult.failed(Check.CONTAINER, ReasonCode.TOO_LARGE), Verdict.MALFORMED);
        }
        Optional<Container.Found> found = Container.read(input);
        if (found.isEmpty()) {
            return run.stop(CheckResult.failed(Check.CONTAINER, ReasonCode.NO_CREDENTIAL_FOUND), Verdict.MALFORMED);
        }
        run.add(CheckResult.passed(Check.CONTAINER, found.get().where()));
        return found.get().isToken()
                ? token(run, found.get().text())
                : json(run, found.get().text());
    }

    private static VerificationReport token(Verification run, String text) {
        Optional<Token> token = Token.parse(text);
        if (token.isEmpty()) {
            return run.stop(CheckResult.failed(Check.FORMAT, ReasonCode.NOT_JSON), Verdict.MALFORMED);
        }
        return OpenBadge2Assertion.isOne(token.get().payload())
                ? new OpenBadge2Assertion(run, token.get().payload()).signed(token.get())
                : run.token(token.get());
    }

    private static VerificationReport json(Verification run, String text) {
        Optional<JsonNode> json = StrictJson.object(text);
        if (json.isEmpty()) {
            return run.stop(CheckResult.failed(Check.FORMAT, ReasonCode.NOT_JSON), Verdict.MALFORMED);
        }
        return OpenBadge2Assertion.isOne(json.get())
                ? new OpenBadge2Assertion(run, json.get()).hosted()
                : run.unsigned(CredentialFields.of(json.get()));
    }
}
