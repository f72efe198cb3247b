package org.guildhall.directory;

/**
 * One thing that a reader asks of members, as {@link FilterText} writes it.
 *
 * @param key what it is about: a facet, or {@code joined}
 * @param value what it has to be; not empty
 * @param detail what is said more of it, such as the level; empty for nothing
 * @param isAtLeast whether more than the detail will do
 * @param isExcluded whether it must not be so
 */
record FilterTerm(String key, String value, String detail, boolean isAtLeast, boolean isExcluded) {
    /** Something that must be exactly so. */
    FilterTerm(String key, String value, String detail, boolean isExcluded) {
        this(key, value, detail, false, isExcluded);
    }

    static FilterTerm of(String key, String value) {
        return new FilterTerm(key, value, "", false);
    }
}
