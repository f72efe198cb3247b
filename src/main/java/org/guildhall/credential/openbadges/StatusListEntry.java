package org.guildhall.credential.openbadges;

import static org.guildhall.credential.openbadges.JsonValues.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.guildhall.platform.text.Parsing;

/**
 * Where in which list a credential stands (Bitstring Status List 1.0 §2.1 BitstringStatusListEntry; Status List 2021
 * §4.1 StatusList2021Entry).
 */
record StatusListEntry(JsonNode json) {
    private static final Set<String> PURPOSES = Set.of("revocation", "suspension", "refresh", "message");
    private static final int LARGEST_SIZE = 32;

    /** Whether its purpose is one of the standard, and its size one that can be read. */
    boolean isUnderstood() {
        return PURPOSES.contains(purpose()) && size().isPresent();
    }

    String purpose() {
        return text(json.path("statusPurpose"));
    }

    String listUrl() {
        return text(json.path("statusListCredential"));
    }

    /** Written as a text or as a number; empty when it is no whole number. */
    Optional<Long> index() {
        return number("statusListIndex");
    }

    /** How many bits a credential has in the list: 1 where nothing is said. */
    Optional<Integer> size() {
        return json.has("statusSize")
                ? number("statusSize")
                        .filter(size -> size > 0 && size <= LARGEST_SIZE)
                        .map(Long::intValue)
                : Optional.of(1);
    }

    private Optional<Long> number(String name) {
        JsonNode value = json.path(name);
        return Parsing.id(value.isIntegralNumber() ? value.asText() : text(value));
    }
}
