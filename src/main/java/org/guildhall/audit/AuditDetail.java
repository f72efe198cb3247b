package org.guildhall.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.CanonicalJson;

/**
 * The content of an entry of the record, in named fields. Their names are public and permanent, days are ISO 8601, and
 * fields without a value are left out. Free text does not belong here: see {@link AuditWords}.
 *
 * @param json the fields as an object in canonical JSON (RFC 8785), which is what is stored, exported and hashed; of an
 *     entry that was tampered with it may be anything
 */
public record AuditDetail(String json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Builder with() {
        return new Builder();
    }

    /** The fields; the text itself where somebody has tampered with it so that it is no JSON. */
    public JsonNode tree() {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(json);
        }
    }

    /** The value of a field of text; empty when there is none. */
    public Optional<String> text(String field) {
        return Optional.of(tree().path(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** The values of a field with a list of texts; empty when there is none. */
    public List<String> texts(String field) {
        return StreamSupport.stream(tree().path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Gathers fields, in any order. An optional value that is empty leaves its field out. */
    public static final class Builder {
        private static final long LARGEST = (1L << 53) - 1;

        private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

        private Builder() {}

        public Builder text(String field, String value) {
            fields.put(field, value);
            return this;
        }

        public Builder text(String field, Optional<String> value) {
            value.ifPresent(text -> text(field, text));
            return this;
        }

        public Builder person(String field, PersonId value) {
            return text(field, value.value());
        }

        public Builder person(String field, Optional<PersonId> value) {
            return text(field, value.map(PersonId::value));
        }

        public Builder day(String field, LocalDate value) {
            return text(field, value.toString());
        }

        public Builder day(String field, Optional<LocalDate> value) {
            return text(field, value.map(LocalDate::toString));
        }

        /** @throws IllegalArgumentException for a number that JSON does not carry exactly */
        public Builder number(String field, long value) {
            if (Math.abs(value) > LARGEST) {
                throw new IllegalArgumentException("Too large a number for JSON: " + value);
            }
            fields.put(field, value);
            return this;
        }

        public Builder number(String field, Optional<Integer> value) {
            value.ifPresent(number -> number(field, number));
            return this;
        }

        public Builder flag(String field, boolean value) {
            fields.put(field, value);
            return this;
        }

        public Builder flag(String field, Optional<Boolean> value) {
            value.ifPresent(flag -> flag(field, flag));
            return this;
        }

        public Builder texts(String field, Collection<String> values) {
            values.forEach(fields.putArray(field)::add);
            return this;
        }

        public Builder numbers(String field, Collection<Integer> values) {
            values.forEach(fields.putArray(field)::add);
            return this;
        }

        /** Several of a kind, each with fields of its own. */
        public Builder details(String field, Collection<AuditDetail> values) {
            ArrayNode nested = fields.putArray(field);
            values.forEach(value -> nested.add(value.tree()));
            return this;
        }

        /** Something with fields of its own. */
        public Builder detail(String field, AuditDetail value) {
            fields.set(field, value.tree());
            return this;
        }

        public AuditDetail build() {
            return new AuditDetail(CanonicalJson.of(fields));
        }
    }
}
