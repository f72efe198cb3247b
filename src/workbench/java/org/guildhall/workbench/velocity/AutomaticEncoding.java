package org.guildhall.workbench.velocity;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Encodes what references insert, unless their name ends in {@code Html}. Named in the engine's configuration. */
public final class AutomaticEncoding implements ReferenceInsertionEventHandler {
    private static final Pattern MARKUP = Pattern.compile(".*Html(\\(.*\\))?}?");

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || MARKUP.matcher(reference).matches()) {
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
