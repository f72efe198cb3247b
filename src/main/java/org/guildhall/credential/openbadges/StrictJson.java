package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.guildhall.platform.text.JsonLimits;

/** Reads JSON that nobody vouches for: no name twice, nothing after the end, no deeper than {@link JsonLimits} allow. */
final class StrictJson {
    private static final ObjectMapper MAPPER =
            new ObjectMapper(JsonLimits.factory()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private StrictJson() {}

    /** Empty for anything but one well-formed JSON object. */
    static Optional<JsonNode> object(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
