package org.guildhall.platform.text;

import java.util.Arrays;
import java.util.List;

/** The lines and paragraphs in which somebody typed a text. */
public final class Paragraphs {
    private Paragraphs() {}

    /** The lines of each paragraph; paragraphs have at least one empty line between them. Empty for a blank text. */
    public static List<List<String>> of(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().replaceAll("\\R", "\n").split("(?:\\h*\n){2,}"))
                        .map(paragraph -> paragraph.lines().toList())
                        .toList();
    }
}
