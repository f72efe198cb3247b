package org.guildhall.platform;

import java.util.Map;

/**
 * Writes one column of many rows at once, for what is kept a second time so that it is read faster. Whatever is kept once
 * is written by Active Objects.
 */
public interface SqlUpdates {

    /**
     * Sets a column of the rows with these keys, in one batch and in the caller's transaction; a key that no row has is
     * passed over.
     *
     * @param entity an interface that Active Objects keeps a table for
     * @param column a column of text
     * @param keyColumn a column of text that no two rows have the same of
     * @param values by key; null empties the column
     */
    void set(Class<?> entity, String column, String keyColumn, Map<String, String> values);

    /** The same for rows only whose column is empty at the moment they are written. */
    void setWhereEmpty(Class<?> entity, String column, String keyColumn, Map<String, String> values);
}
