package org.guildhall.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Values that nobody means to send, and bodies in which one of them stands in the place of a good value. */
final class OddValues {
    /** Texts: nothing, blanks, characters that no text has, too long ones, and what other fields would take. */
    static final List<String> TEXTS = List.of(
            "",
            "a\u0000b",
            "\ud800",
            "\u202eabc\u0007",
            "\u200b",
            "x".repeat(70_000),
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "%00 a,b;c|d:e\n<b>'\"&");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();

    private OddValues() {}

    /** The body with each of its values replaced in turn, once by each odd value, and bodies that are no object. */
    static Set<String> bodies(String good) {
        Set<String> bodies =
                new LinkedHashSet<>(List.of("", "null", "[]", "[null]", "7", "\"text\"", "{}", "{", "{}{}"));
        read(good).ifPresent(tree -> replaced(tree, UnaryOperator.identity(), bodies));
        return bodies;
    }

    /**
     * Four of the texts for one field of one page, the same in each run. Fields of one kind stand on many pages: together
     * they are sent all texts.
     */
    static List<String> some(String field) {
        int first = Math.floorMod(field.hashCode(), TEXTS.size());
        return Stream.iterate(first, next -> (next + 3) % TEXTS.size())
                .limit(4)
                .map(TEXTS::get)
                .toList();
    }

    private static Optional<JsonNode> read(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    private static void replaced(JsonNode node, UnaryOperator<JsonNode> whole, Set<String> bodies) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                for (JsonNode odd : nodes()) {
                    bodies.add(text(whole.apply(with(object, name, odd))));
                }
                ObjectNode without = object.deepCopy();
                without.remove(name);
                bodies.add(text(whole.apply(without)));
                replaced(object.get(name), inner -> whole.apply(with(object, name, inner)), bodies);
            });
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            for (JsonNode odd : nodes()) {
                bodies.add(text(whole.apply(NODES.arrayNode().add(odd))));
            }
            replaced(array.get(0), inner -> whole.apply(NODES.arrayNode().add(inner)), bodies);
        }
    }

    private static ObjectNode with(ObjectNode object, String name, JsonNode value) {
        ObjectNode changed = object.deepCopy();
        changed.set(name, value);
        return changed;
    }

    private static List<JsonNode> nodes() {
        List<JsonNode> nodes = new ArrayList<>();
        TEXTS.forEach(text -> nodes.add(NODES.textNode(text)));
        nodes.add(NODES.nullNode());
        nodes.add(NODES.booleanNode(true));
        nodes.add(NODES.numberNode(1.5));
        nodes.add(NODES.numberNode(Long.MAX_VALUE));
        nodes.add(NODES.arrayNode().addNull());
        nodes.add(NODES.arrayNode().add(NODES.arrayNode()));
        nodes.add(NODES.objectNode().putNull("a"));
        return nodes;
    }

    /** Lone surrogates are written as JSON writes them, since UTF-8 has none. */
    private static String text(JsonNode node) {
        return node.toString().replace("\ud800", "\\ud800");
    }
}
