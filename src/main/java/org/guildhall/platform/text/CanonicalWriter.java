package org.guildhall.platform.text;

/**
 * Writes a JSON object in canonical form (RFC 8785), except that it does not sort (section 3.2.3): callers write the
 * members in the order of their names. Made for texts that are hashed by the hundred thousand.
 */
public final class CanonicalWriter {
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder(1024).append('{');
    private boolean isEmpty = true;

    /** @param value written as {@code null} where it is null */
    public CanonicalWriter text(String name, String value) {
        name(name);
        if (value == null) {
            text.append("null");
        } else {
            quote(value);
        }
        return this;
    }

    /** @param value within ±(2<sup>53</sup> − 1), the integers of I-JSON (RFC 7493, section 2.2) */
    public CanonicalWriter number(String name, long value) {
        name(name);
        text.append(value);
        return this;
    }

    public CanonicalWriter flag(String name, boolean value) {
        name(name);
        text.append(value);
        return this;
    }

    /** @param canonical a value that is canonical JSON already */
    public CanonicalWriter json(String name, String canonical) {
        name(name);
        text.append(canonical);
        return this;
    }

    /** Begins an object within this one: what follows are its members, until it is {@link #close closed}. */
    public CanonicalWriter object(String name) {
        name(name);
        text.append('{');
        isEmpty = true;
        return this;
    }

    /** Ends the object that was begun last. */
    public CanonicalWriter close() {
        text.append('}');
        isEmpty = false;
        return this;
    }

    /** The whole object; nothing can be added after it. */
    public String end() {
        return text.append('}').toString();
    }

    private void name(String name) {
        if (!isEmpty) {
            text.append(',');
        }
        isEmpty = false;
        quote(name);
        text.append(':');
    }

    private void quote(String value) {
        text.append('"');
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                text.append(value, copied, i);
                escape(letter);
                copied = i + 1;
            }
        }
        text.append(copied == 0 ? value : value.substring(copied)).append('"');
    }

    private void escape(char letter) {
        text.append('\\');
        switch (letter) {
            case '\b' -> text.append('b');
            case '\t' -> text.append('t');
            case '\n' -> text.append('n');
            case '\f' -> text.append('f');
            case '\r' -> text.append('r');
            case '"', '\\' -> text.append(letter);
            default -> text.append("u00").append(digit(letter >> 4)).append(digit(letter & 15));
        }
    }

    private static char digit(int value) {
        return HEXADECIMAL.charAt(value);
    }
}
