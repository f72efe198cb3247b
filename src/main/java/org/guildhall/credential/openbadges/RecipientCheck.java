package org.guildhall.credential.openbadges;

import static org.guildhall.credential.openbadges.JsonValues.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether the credential is about the person with an e-mail address (Open Badges 3.0 IdentityObject, Open Badges 2.0
 * IdentityObject and IdentityHash).
 */
final class RecipientCheck {
    private static final Pattern HASHED = Pattern.compile("[a-z0-9-]+\\$.*");

    private RecipientCheck() {}

    static CheckResult of(List<JsonNode> identities, String email) {
        List<Optional<Boolean>> answers = identities.stream()
                .filter(RecipientCheck::isAddress)
                .map(each -> matches(each, email.trim()))
                .toList();
        if (answers.isEmpty()) {
            return CheckResult.notChecked(Check.RECIPIENT, ReasonCode.NO_ADDRESS_INSIDE);
        }
        if (answers.contains(Optional.of(true))) {
            return CheckResult.passed(Check.RECIPIENT, ReasonCode.ADDRESS_MATCHES);
        }
        return answers.contains(Optional.<Boolean>empty())
                ? CheckResult.notChecked(Check.RECIPIENT, ReasonCode.ADDRESS_HASH_UNKNOWN)
                : CheckResult.failed(Check.RECIPIENT, ReasonCode.ADDRESS_DIFFERS);
    }

    private static boolean isAddress(JsonNode identity) {
        String kind = text(identity.path("identityType"));
        return (kind.isEmpty() ? text(identity.path("type")) : kind).matches("emailAddress|email");
    }

    /** Empty when the address is hashed in a way that is not known. */
    private static Optional<Boolean> matches(JsonNode identity, String email) {
        String hash = text(identity.path("identityHash"));
        String value = hash.isEmpty() ? text(identity.path("identity")) : hash;
        String lower = email.toLowerCase(Locale.ROOT);
        if (!JsonValues.isTrue(identity.path("hashed"))
                && !HASHED.matcher(value).matches()) {
            return Optional.of(value.toLowerCase(Locale.ROOT).equals(lower));
        }
        HashedIdentity hashed = new HashedIdentity(value, text(identity.path("salt")));
        return hashed.isUnderstood() ? Optional.of(hashed.matches(email) || hashed.matches(lower)) : Optional.empty();
    }
}
