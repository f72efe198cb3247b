package org.guildhall.platform;

/** Makes something of a row. */
@FunctionalInterface
public interface SqlRowReader<T> {

    /** @param row to be read now; later it is another row */
    T read(SqlRow row);
}
