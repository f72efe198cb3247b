package org.guildhall.directory;

/**
 * One thing that a reader asks of members, as {@link FilterText} writes it.
 *
 * @param key what it is about: a facet, or {@code joined}
 * @param value what it has to be; not empty
 * @param detail what is said more of it, such as the level; empty for nothing
 * @param isExcluded whether it must not be so
 */
record FilterTerm(String key, String value, String detail, boolean isExcluded) {
    static FilterTerm of(String key, String value) {
        return new FilterTerm(key, value, "", false);
    }
}
