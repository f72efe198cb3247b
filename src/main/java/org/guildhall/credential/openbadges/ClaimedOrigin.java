package org.guildhall.credential.openbadges;

import java.util.Optional;
import org.guildhall.platform.text.JsonLimits;

/**
 * The key and the issuer that a credential names, before anything is checked: good for finding out what to look up, and
 * for nothing else.
 *
 * @param keyId empty when none is named
 * @param issuerId empty text when none is named
 */
public record ClaimedOrigin(Optional<String> keyId, String issuerId) {

    /** Empty for what is no signed credential. */
    public static Optional<ClaimedOrigin> of(byte[] input) {
        if (input.length > JsonLimits.LARGEST) {
            return Optional.empty();
        }
        return Container.read(input)
                .filter(Container.Found::isToken)
                .flatMap(found -> Token.parse(found.text()))
                .map(token -> new ClaimedOrigin(
                        Optional.of(token.kid()).filter(kid -> !kid.isEmpty()),
                        CredentialFields.of(token.payload()).issuerId()));
    }
}
