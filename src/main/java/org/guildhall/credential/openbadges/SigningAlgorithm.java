package org.guildhall.credential.openbadges;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.Arrays;
import java.util.Optional;

/** The two algorithms of a VC-JWT that every Open Badges verifier knows. */
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

    public static Optional<SigningAlgorithm> ofName(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
