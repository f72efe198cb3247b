package org.guildhall.workbench.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** What callers of the host's own REST send, checked before it is used. */
final class JsonInput {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonInput() {}

    /** @throws IllegalArgumentException when the body is no JSON object */
    static JsonNode object(HttpServletRequest request) throws IOException {
        JsonNode body = JSON.readTree(request.getInputStream());
        if (body == null || !body.isObject()) {
            throw new IllegalArgumentException("The body must be a JSON object");
        }
        return body;
    }

    /**
     * @param path of field names, separated by dots
     * @throws IllegalArgumentException naming the path when there is no such text
     */
    static String text(JsonNode body, String path) {
        return optionalText(body, path)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("“" + path + "” is required"));
    }

    /** @throws IllegalArgumentException naming the path when something else than a text stands there */
    static Optional<String> optionalText(JsonNode body, String path) {
        JsonNode node = body.at("/" + path.replace('.', '/'));
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            throw new IllegalArgumentException("“" + path + "” must be a text");
        }
        return Optional.of(node.asText());
    }

    /** @throws IllegalArgumentException naming the path when there is no whole number */
    static int number(JsonNode body, String path) {
        JsonNode node = body.at("/" + path.replace('.', '/'));
        if (!node.canConvertToInt() || !node.isIntegralNumber()) {
            throw new IllegalArgumentException("“" + path + "” must be a whole number");
        }
        return node.asInt();
    }

    /** @throws IllegalArgumentException when the text is no id */
    static long id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("“" + text + "” is not an id");
        }
        return Long.parseLong(text);
    }

    /** A number in the query, between the least and the most; the standard where it is missing. */
    static int parameter(HttpServletRequest request, String name, int least, int most, int standard) {
        String text = request.getParameter(name);
        if (text == null) {
            return standard;
        }
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException("“" + name + "” must be a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(text);
    }
}
