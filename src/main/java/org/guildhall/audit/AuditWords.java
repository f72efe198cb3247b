package org.guildhall.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.guildhall.platform.text.CanonicalJson;

/**
 * What somebody wrote freely with a change, as named texts such as {@code reason} or {@code scope}. The record's hashes
 * cover only a salted digest of it, so that it can be erased; the texts of an entry are erased together.
 *
 * @param texts by name; none of them is empty
 */
public record AuditWords(Map<String, String> texts) {
    public static final AuditWords NONE = new AuditWords(Map.of());
    public static final String REASON = "reason";
    /** The name of what stands in the place of texts that somebody has tampered with. */
    public static final String UNREADABLE = "unreadable";

    private static final ObjectMapper JSON = new ObjectMapper();

    public AuditWords {
        SortedMap<String, String> sorted = new TreeMap<>(texts);
        texts = Collections.unmodifiableSortedMap(sorted);
    }

    /** @param text may be null or blank, for none */
    public static AuditWords reason(String text) {
        return NONE.and(REASON, text);
    }

    /** These and one more, trimmed; a text that is null or blank adds nothing. */
    public AuditWords and(String name, String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(texts);
        more.put(name, text.trim());
        return new AuditWords(more);
    }

    /** As {@link #json} wrote them; null is read as none, and whatever cannot be read as one unreadable text. */
    public static AuditWords read(String json) {
        if (json == null) {
            return NONE;
        }
        Map<String, String> texts = new TreeMap<>();
        tree(json)
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText("")));
        texts.values().removeIf(String::isBlank);
        return new AuditWords(texts.isEmpty() ? Map.of(UNREADABLE, json) : texts);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** The text of a name, empty when there is none. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** An object in canonical JSON (RFC 8785). */
    public String json() {
        return CanonicalJson.of(JSON.valueToTree(texts));
    }
}
