package org.guildhall.credential.openbadges;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the credential in whatever was handed in: a PNG or SVG picture, a compact JWS, or JSON. */
final class Container {
    private Container() {}

    /** What was found, and in what. */
    record Found(ReasonCode where, String text) {
        boolean isToken() {
            return text.matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]*");
        }
    }

    /** Empty when nothing, or more than one credential, is in it. */
    static Optional<Found> read(byte[] input) {
        if (BakedPng.isPng(input)) {
            return BakedPng.extract(input).map(text -> new Found(ReasonCode.FOUND_IN_PNG, text.trim()));
        }
        String text = new String(input, StandardCharsets.UTF_8).strip();
        if (BakedSvg.isSvg(text)) {
            return BakedSvg.extract(text).map(inner -> new Found(ReasonCode.FOUND_IN_SVG, inner));
        }
        if (text.startsWith("{")) {
            return Optional.of(new Found(ReasonCode.FOUND_IN_JSON, text));
        }
        return Optional.of(new Found(ReasonCode.FOUND_IN_JWS, text)).filter(Found::isToken);
    }
}
