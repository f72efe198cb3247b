package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** Reads JSON that nobody vouches for: no name twice, nothing after the end, at most 32 levels deep. */
final class StrictJson {
    private static final int DEEPEST = 32;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private StrictJson() {}

    /** Empty for anything but one well-formed JSON object. */
    static Optional<JsonNode> object(String text) {
        try {
            if (isTooDeep(text)) {
                return Optional.empty();
            }
            return Optional.ofNullable(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isTooDeep(String text) throws IOException {
        int depth = 0;
        try (JsonParser tokens = MAPPER.getFactory().createParser(text)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth > DEEPEST) {
                    return true;
                }
            }
        }
        return false;
    }
}
