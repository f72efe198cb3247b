package org.guildhall.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.TextCharacters;

/** What holds for every JSON object that is sent, whatever it is about. */
final class JsonTexts {
    private JsonTexts() {}

    /**
     * The same object.
     *
     * @throws RequestRefusedException of kind INVALID for anything but an object, for a list with nothing in one of its
     *     places, and for a text or a name with characters that cannot be kept, naming the field
     */
    static JsonNode checked(JsonNode body) {
        if (!body.isObject()) {
            throw malformed("");
        }
        check(body, "");
        return body;
    }

    private static void check(JsonNode node, String field) {
        if (node.isTextual() && !TextCharacters.areOfLines(node.textValue())) {
            throw RequestRefusedException.invalid(field, "guildhall.refusal.characters", field);
        }
        node.fields().forEachRemaining(member -> checkMember(member.getKey(), member.getValue()));
        if (node.isArray()) {
            node.elements().forEachRemaining(element -> checkElement(element, field));
        }
    }

    private static void checkMember(String name, JsonNode value) {
        if (!TextCharacters.areOfOneLine(name)) {
            throw malformed("");
        }
        check(value, name);
    }

    private static void checkElement(JsonNode element, String field) {
        if (element.isNull()) {
            throw malformed(field);
        }
        check(element, field);
    }

    private static RequestRefusedException malformed(String field) {
        return RequestRefusedException.invalid(field, "guildhall.rest.body-malformed");
    }
}
