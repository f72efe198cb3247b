package org.guildhall.invitation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.PastedText;

/**
 * Takes a pasted list apart: an entry a line, or several with commas, semicolons or tabs between them, as mail programs
 * and spreadsheets write them.
 */
final class PastedEntries {
    private static final Pattern BETWEEN = Pattern.compile("[\\n\\r\\t;,]+");
    private static final Pattern WITH_ADDRESS = Pattern.compile("(.*?)\\s*<\\s*(?:mailto:)?([^<>]+?)\\s*>");
    private static final Pattern SURROUNDING = Pattern.compile("^(?:[-*\u2022]\\s+)?[\"']?(.*?)[\"']?$");

    private PastedEntries() {}

    /** The entries in their order; none twice. */
    static List<String> of(String pasted) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String piece : BETWEEN.split(pasted)) {
            String entry = Identity.shown(PastedText.words(piece));
            if (!entry.isEmpty()) {
                entries.putIfAbsent(Identity.of(entry), entry);
            }
        }
        return List.copyOf(entries.values());
    }

    /** What an entry may call the person, the surest first: the address or user name in it, and the name before it. */
    static List<String> names(String entry) {
        Matcher parts = WITH_ADDRESS.matcher(entry);
        List<String> names = new ArrayList<>();
        if (parts.matches()) {
            names.add(plain(parts.group(2)));
            names.add(plain(parts.group(1)));
        } else {
            names.add(plain(entry));
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private static String plain(String name) {
        Matcher inner = SURROUNDING.matcher(name.strip());
        String bare = inner.matches() ? inner.group(1).strip() : name.strip();
        return bare.startsWith("@") || bare.startsWith("~") ? bare.substring(1) : bare;
    }
}
