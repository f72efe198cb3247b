package org.guildhall.credential.openbadges;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The algorithms of signatures that are checked here (RFC 7518 §3.1, RFC 8037 §3.1): all that every Java 17 and the
 * cryptography of browsers know. What is signed here needs fewer: {@link SigningAlgorithm}.
 *
 * <p>An ECDSA signature has a twin, which everybody can make of it: the same r with the order of the curve minus s. Both
 * are accepted, as RFC 7518 §3.4 does: they say the same of the same text, and nothing here tells signatures apart.
 */
enum JwsAlgorithm {
    RS256(null),
    RS384(null),
    RS512(null),
    PS256(null),
    PS384(null),
    PS512(null),
    ES256(Curve.P_256),
    ES384(Curve.P_384),
    ES512(Curve.P_521),
    /** Over Ed25519 only; Ed448 is not known to browsers. */
    EDDSA(Curve.Ed25519);

    private final Curve curve;
    private final JWSHeader header;

    JwsAlgorithm(Curve curve) {
        this.curve = curve;
        this.header = new JWSHeader(JWSAlgorithm.parse(joseName()));
    }

    /** Empty for what cannot be checked here; letters in the case of the standard (RFC 7515 §4.1.1). */
    static Optional<JwsAlgorithm> ofName(String name) {
        return Arrays.stream(values())
                .filter(each -> each.joseName().equals(name))
                .findFirst();
    }

    /** Whether a signature by this algorithm proves nothing: there is none, or its key is no secret (RFC 8725 §3.1–3.2). */
    static boolean isWorthless(String name) {
        return name.equalsIgnoreCase("none") || name.toUpperCase(Locale.ROOT).matches("HS[0-9]+");
    }

    /** Whether keys of this kind are made for it, and the key itself does not say otherwise (RFC 7517 §4.4). */
    boolean fits(JWK key) {
        boolean isMeant =
                key.getAlgorithm() == null || key.getAlgorithm().getName().equals(joseName());
        return isMeant && isOfItsKind(key);
    }

    private boolean isOfItsKind(JWK key) {
        if (curve == null) {
            return key instanceof RSAKey;
        }
        return key instanceof ECKey ec
                ? curve.equals(ec.getCurve())
                : key instanceof OctetKeyPair pair && curve.equals(pair.getCurve());
    }

    /** A header that says no more than the algorithm. */
    JWSHeader header() {
        return header;
    }

    private String joseName() {
        return name().equals("EDDSA") ? "EdDSA" : name();
    }
}
