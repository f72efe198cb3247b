package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Optional;
import org.guildhall.platform.text.JsonLimits;

/**
 * Checks a credential that somebody handed in (Open Badges 3.0, Verification), in the order size, container, form, key, signature, claims, validity,
 * status, recipient, issuer. Stops where going on would mean believing something unchecked. Never throws for an input.
 */
public final class BadgeVerifier {
    private final Clock clock;

    public BadgeVerifier(Clock clock) {
        this.clock = clock;
    }

    /**
     * Checks what was handed in.
     *
     * @param input a picture, a token or JSON, of any size and content; more than 1 MB is not looked at
     */
    public VerificationReport verify(byte[] input, VerificationContext context) {
        Verification run = new Verification(context, clock);
        if (input.length > JsonLimits.LARGEST) {
            return run.stop(Finding.malformed(Check.CONTAINER, ReasonCode.TOO_LARGE));
        }
        Optional<Container.Found> found = Container.read(input);
        if (found.isEmpty()) {
            return run.stop(Finding.malformed(Check.CONTAINER, nothingIn(input)));
        }
        run.add(CheckResult.passed(Check.CONTAINER, found.get().where()));
        if (found.get().isAddress()) {
            return hosted(run, found.get().text());
        }
        return found.get().isToken()
                ? token(run, found.get().text())
                : json(run, found.get().text());
    }

    private static ReasonCode nothingIn(byte[] input) {
        return BakedPng.isDamaged(input) ? ReasonCode.PICTURE_DAMAGED : ReasonCode.NO_CREDENTIAL_FOUND;
    }

    /** A badge of which nothing but its address is at hand. */
    private static VerificationReport hosted(Verification run, String address) {
        return run.context()
                .fetcher()
                .fetch(address)
                .map(live -> json(run, live))
                .orElseGet(() -> run.stop(Finding.unchecked(Check.SIGNATURE, ReasonCode.HOSTED_NEEDS_NETWORK)));
    }

    private static VerificationReport token(Verification run, String text) {
        Optional<Token> token = Token.parse(text);
        if (token.isEmpty()) {
            return run.stop(Finding.malformed(Check.FORMAT, ReasonCode.NOT_JSON));
        }
        return OpenBadge2Assertion.isOne(token.get().payload())
                ? new OpenBadge2Assertion(run, token.get().payload()).signed(token.get())
                : run.token(token.get());
    }

    private static VerificationReport json(Verification run, String text) {
        Optional<JsonNode> json = StrictJson.object(text);
        if (json.isEmpty()) {
            return run.stop(Finding.malformed(Check.FORMAT, ReasonCode.NOT_JSON));
        }
        return OpenBadge2Assertion.isOne(json.get())
                ? new OpenBadge2Assertion(run, json.get()).hosted()
                : run.withoutToken(CredentialFields.of(json.get()));
    }
}
