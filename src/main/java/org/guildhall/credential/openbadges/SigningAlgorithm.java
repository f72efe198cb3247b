package org.guildhall.credential.openbadges;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.Arrays;
import java.util.Optional;

/**
 * The algorithms that badges are signed with here: RS256, which every Open Badges verifier must know (Open Badges 3.0,
 * Create the JOSE Header), and ES256, which is shorter. What is checked here may be signed by more.
 */
public enum SigningAlgorithm {
    ES256(JWSAlgorithm.ES256),
    RS256(JWSAlgorithm.RS256);

    private final JWSAlgorithm jose;

    SigningAlgorithm(JWSAlgorithm jose) {
        this.jose = jose;
    }

    JWSAlgorithm jose() {
        return jose;
    }

    /** Empty for any other name; letters in the case of RFC 7518 §3.1. */
    public static Optional<SigningAlgorithm> ofName(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
