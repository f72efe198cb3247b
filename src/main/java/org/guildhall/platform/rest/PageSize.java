package org.guildhall.platform.rest;

import org.guildhall.platform.error.RequestRefusedException;

/** The query parameter {@code size}. */
public final class PageSize {
    private PageSize() {}

    /** @throws RequestRefusedException unless it is absent or a whole number from 1 to {@code most} */
    public static int of(String text, int most, int standard) {
        if (text == null) {
            return Math.min(standard, most);
        }
        int size = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (size < 1 || size > most) {
            throw RequestRefusedException.invalid("size", "guildhall.refusal.number-range", "size", 1, most);
        }
        return size;
    }
}
