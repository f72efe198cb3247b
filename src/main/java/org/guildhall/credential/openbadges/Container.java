package org.guildhall.credential.openbadges;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the credential in whatever was handed in: a PNG or SVG picture, a compact JWS, or JSON. */
final class Container {
    private Container() {}

    /** What was found: kind is {@code png}, {@code svg}, {@code jws} or {@code json}. */
    record Found(String kind, String text) {
        boolean isToken() {
            return text.matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]*");
        }
    }

    /** Empty when nothing, or more than one credential, is in it. */
    static Optional<Found> read(byte[] input) {
        if (BakedPng.isPng(input)) {
            return BakedPng.extract(input).map(text -> new Found("png", text.trim()));
        }
        String text = new String(input, StandardCharsets.UTF_8).strip();
        if (BakedSvg.isSvg(text)) {
            return BakedSvg.extract(text).map(inner -> new Found("svg", inner));
        }
        if (text.startsWith("{")) {
            return Optional.of(new Found("json", text));
        }
        return Optional.of(new Found("jws", text)).filter(Found::isToken);
    }
}
