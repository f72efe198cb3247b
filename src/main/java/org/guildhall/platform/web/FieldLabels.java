package org.guildhall.platform.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the fields of a form are called on its screen: keys of texts by the names that fields have in requests. */
public final class FieldLabels {
    /** Of a page without fields. */
    public static final FieldLabels NONE = new FieldLabels(Map.of());

    private final Map<String, String> keys;

    private FieldLabels(Map<String, String> keys) {
        this.keys = Map.copyOf(keys);
    }

    /** Of fields whose keys end with their names. */
    public static FieldLabels of(String prefix, String... fields) {
        FieldLabels labels = NONE;
        for (String field : fields) {
            labels = labels.and(field, prefix + field);
        }
        return labels;
    }

    /** With one more field. */
    public FieldLabels and(String field, String key) {
        Map<String, String> more = new HashMap<>(keys);
        more.put(field, key);
        return new FieldLabels(more);
    }

    /** Empty for a field that the screen does not have. */
    Optional<String> key(String field) {
        return Optional.ofNullable(keys.get(field));
    }
}
