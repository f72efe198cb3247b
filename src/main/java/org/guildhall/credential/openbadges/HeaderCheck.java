package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** Whether the header of a token allows its signature to be looked at. */
final class HeaderCheck {
    private static final Set<String> KNOWN = Set.of("alg", "kid", "jwk", "typ");
    /** Both change what is signed or how it is read (RFC 7515 §4.1.11, RFC 7797 §3). */
    private static final Set<String> CHANGING = Set.of("crit", "b64");

    private static final Set<String> PRIVATE = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    private HeaderCheck() {}

    /** Of a VC-JWT: no member but four, and no other type than JWT (Open Badges 3.0, Create the JOSE Header). */
    static Optional<Finding> ofCredential(Token token) {
        String type = token.header().has("typ") ? JsonValues.text(token.header().path("typ")) : "JWT";
        boolean isAllowed = hasOnly(token.header(), KNOWN) && type.equalsIgnoreCase("JWT");
        return always(token).or(() -> isAllowed ? Optional.empty() : malformed(ReasonCode.HEADER_NOT_ALLOWED));
    }

    /** Of a signed assertion of Open Badges 2.0, which leaves other members open: they are ignored (RFC 7515 §4). */
    static Optional<Finding> ofAssertion(Token token) {
        return always(token);
    }

    /** Of a status list, which may follow a newer way of signing: its type may be any. */
    static Optional<Finding> ofList(Token token) {
        return always(token);
    }

    private static Optional<Finding> always(Token token) {
        String algorithm = token.algorithmName();
        if (JwsAlgorithm.isWorthless(algorithm)) {
            return Optional.of(Finding.tampered(Check.KEY, ReasonCode.ALGORITHM_NOT_ALLOWED));
        }
        if (algorithm.isEmpty() || CHANGING.stream().anyMatch(token.header()::has)) {
            return malformed(ReasonCode.HEADER_NOT_ALLOWED);
        }
        if (PRIVATE.stream().anyMatch(token.header().path("jwk")::has)) {
            return malformed(ReasonCode.PRIVATE_KEY_SHOWN);
        }
        return token.algorithm().isPresent()
                ? Optional.empty()
                : Optional.of(Finding.unchecked(Check.KEY, ReasonCode.ALGORITHM_UNKNOWN));
    }

    private static boolean hasOnly(JsonNode header, Set<String> names) {
        Iterator<String> present = header.fieldNames();
        while (present.hasNext()) {
            if (!names.contains(present.next())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Finding> malformed(ReasonCode reason) {
        return Optional.of(Finding.malformed(Check.KEY, reason));
    }
}
