package org.guildhall.platform.rest;

import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;

/** Reads the query parameter {@code size}. */
public final class PageSize {
    private PageSize() {}

    /** @throws RequestRefusedException unless it is absent or a whole number from 1 to {@code most} */
    public static int of(String text, int most, int standard) {
        return text == null
                ? Math.min(standard, most)
                : Parsing.number(text, 1, most).orElseThrow(() -> RequestRefusedException.outOfRange("size", 1, most));
    }
}
