package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads members of JSON that nobody vouches for: what has another type than it should have is not there. */
final class JsonValues {
    private JsonValues() {}

    /** The text of a node, empty for a number, true, false, null or anything that is no text. */
    static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : "";
    }

    /** Whether it says yes, be it as {@code true} or as the text of it, which some write in its place. */
    static boolean isTrue(JsonNode node) {
        return node.isBoolean() ? node.booleanValue() : text(node).equalsIgnoreCase("true");
    }

    /** Many as they are, one as a list of one, none and null as an empty list, as JSON-LD 1.1 takes them. */
    static List<JsonNode> list(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).toList() : List.of(node);
    }

    /** The values of an object's members. */
    static List<JsonNode> members(JsonNode object) {
        return StreamSupport.stream(object.spliterator(), false).toList();
    }

    /** Whether this is among the node's types (VC Data Model 2.0 §4.5). */
    static boolean isOfType(JsonNode node, String type) {
        return list(node.path("type")).stream().anyMatch(each -> text(each).equals(type));
    }

    /** The id of something that is given either whole or by its id alone. */
    static String id(JsonNode node) {
        return node.isObject() ? text(node.path("id")) : text(node);
    }
}
