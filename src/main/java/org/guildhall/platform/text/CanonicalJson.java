package org.guildhall.platform.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** Canonical JSON (RFC 8785): equal content gives equal text, so that it can be hashed and compared. */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** An object or array in its canonical form. */
    public static String of(JsonNode tree) {
        return of(tree.toString());
    }

    /**
     * An object or array in its canonical form.
     *
     * @throws IllegalArgumentException for what is neither
     */
    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("Neither a JSON object nor an array", e);
        }
    }
}
