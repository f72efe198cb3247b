package org.guildhall.platform.text;

/** How much JSON is read from somebody we do not know: more is refused before it is parsed. */
public final class JsonLimits {
    /** Characters of a body, and bytes of a file. */
    public static final int LARGEST = 1024 * 1024;

    private static final int DEEPEST = 32;

    private JsonLimits() {}

    /** Whether brackets are nested more than 32 deep, looking neither into strings nor for sense. */
    public static boolean isTooDeep(String json) {
        int depth = 0;
        int deepest = 0;
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char letter = json.charAt(i);
            if (inString) {
                i += letter == '\\' ? 1 : 0;
                inString = letter != '"';
            } else if (letter == '"') {
                inString = true;
            } else if (letter == '{' || letter == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (letter == '}' || letter == ']') {
                depth--;
            }
        }
        return deepest > DEEPEST;
    }
}
