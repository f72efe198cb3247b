package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Whether the credential is about the person with an e-mail address. */
final class RecipientCheck {
    private RecipientCheck() {}

    static CheckResult of(List<JsonNode> identities, String email) {
        List<JsonNode> addresses = identities.stream()
                .filter(each -> each.path("identityType")
                        .asText(each.path("type").asText())
                        .matches("emailAddress|email"))
                .toList();
        if (addresses.isEmpty()) {
            return CheckResult.notChecked(Check.RECIPIENT, ReasonCode.NO_ADDRESS_INSIDE);
        }
        return addresses.stream().anyMatch(each -> matches(each, email.trim()))
                ? CheckResult.passed(Check.RECIPIENT, ReasonCode.ADDRESS_MATCHES)
                : CheckResult.failed(Check.RECIPIENT, ReasonCode.ADDRESS_DIFFERS);
    }

    private static boolean matches(JsonNode identity, String email) {
        String value =
                identity.path("identityHash").asText(identity.path("identity").asText());
        if (!identity.path("hashed").asBoolean()) {
            return value.equalsIgnoreCase(email);
        }
        return new HashedIdentity(value, identity.path("salt").asText()).matches(email)
                || new HashedIdentity(value, identity.path("salt").asText())
                        .matches(email.toLowerCase(java.util.Locale.ROOT));
    }
}
