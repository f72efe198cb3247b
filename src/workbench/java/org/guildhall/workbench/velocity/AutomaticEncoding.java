package org.guildhall.workbench.velocity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Encodes what references insert, unless their name ends in {@code Html}. Named in the engine's configuration. */
public final class AutomaticEncoding implements ReferenceInsertionEventHandler {
    private static final Pattern MARKUP = Pattern.compile(".*Html(\\(.*\\))?}?");

    /** By reference: templates have so many, and no more. */
    private final Map<String, Boolean> markup = new ConcurrentHashMap<>();

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null
                || markup.computeIfAbsent(
                        reference, name -> MARKUP.matcher(name).matches())) {
            return value;
        }
        return encode(value.toString());
    }

    /** Safe as text and as a quoted attribute of HTML. */
    public static String encode(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
