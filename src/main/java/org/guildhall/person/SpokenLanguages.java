package org.guildhall.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages as a profile keeps them: BCP 47 codes of two letters, with commas between them, the best spoken first. */
public final class SpokenLanguages {
    /** How many a profile may have. */
    public static final int MOST = 5;

    private static final Set<String> KNOWN = Arrays.stream(Locale.getISOLanguages())
            .map(code -> Locale.forLanguageTag(code).toLanguageTag())
            .collect(Collectors.toUnmodifiableSet());

    private SpokenLanguages() {}

    /** Every code that there is, in no order. */
    public static Set<String> known() {
        return KNOWN;
    }

    /** The codes of a text, in their order, each once. */
    public static List<String> of(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** The codes as one text. */
    public static String text(List<String> codes) {
        return String.join(",", codes);
    }

    static boolean areKnown(String text) {
        return KNOWN.containsAll(of(text));
    }
}
