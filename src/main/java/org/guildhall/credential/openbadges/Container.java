package org.guildhall.credential.openbadges;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the credential in whatever was handed in: a PNG or SVG picture, a compact JWS, or JSON (Open Badges 3.0, Open
 * Badges Document Formats).
 */
final class Container {
    private static final String QUOTES = "\"'`“”„‘’«»";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");
    /** Shorter texts with two dots are names and versions, no tokens. */
    private static final int SHORTEST = 100;

    private Container() {}

    /** What was found, and in what. */
    record Found(ReasonCode where, String text) {
        boolean isToken() {
            return Container.isToken(text);
        }

        boolean isAddress() {
            return where == ReasonCode.FOUND_AS_ADDRESS;
        }
    }

    /** Three parts in the letters of base64url between two dots, of which the first is not empty (RFC 7515 §7.1). */
    static boolean isToken(String text) {
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '.') {
                dots++;
            } else if (!isBase64url(letter)) {
                return false;
            }
        }
        return dots == 2 && text.charAt(0) != '.';
    }

    private static boolean isBase64url(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '-'
                || letter == '_';
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** Empty when nothing, or more than one credential, is in it. */
    static Optional<Found> read(byte[] input) {
        if (BakedPng.isPng(input)) {
            return BakedPng.extract(input).flatMap(text -> baked(ReasonCode.FOUND_IN_PNG, text));
        }
        return InputText.of(input).map(StrictText::stripped).flatMap(Container::read);
    }

    private static Optional<Found> read(String text) {
        if (BakedSvg.isSvg(text)) {
            return BakedSvg.extract(text).flatMap(inner -> baked(ReasonCode.FOUND_IN_SVG, inner));
        }
        if (text.startsWith("{")) {
            return Optional.of(new Found(ReasonCode.FOUND_IN_JSON, unwrapped(text)));
        }
        String bare = StrictText.stripped(unquoted(text));
        return Optional.of(new Found(ReasonCode.FOUND_IN_JWS, bare)).filter(Found::isToken);
    }

    private static String unquoted(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && QUOTES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** An old badge may hold the address alone at which it is hosted (Open Badges 2.0 Baking, Legacy PNGs). */
    private static Optional<Found> baked(ReasonCode where, String text) {
        String inner = StrictText.stripped(text);
        if (isAddress(inner)) {
            return Optional.of(new Found(ReasonCode.FOUND_AS_ADDRESS, inner));
        }
        return Optional.of(new Found(where, inner)).filter(found -> !inner.isEmpty());
    }

    /** The only token among the members of an object, as services answer with, else the object itself. */
    private static String unwrapped(String json) {
        List<String> tokens = StrictJson.object(json).stream()
                .flatMap(object -> JsonValues.members(object).stream())
                .flatMap(member -> JsonValues.list(member).stream())
                .map(JsonValues::text)
                .filter(text -> text.length() > SHORTEST && isToken(text))
                .toList();
        return tokens.size() == 1 ? tokens.get(0) : json;
    }
}
