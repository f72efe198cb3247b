package org.guildhall.platform;

/** Told of rows one after the other. */
@FunctionalInterface
public interface SqlRowVisitor {

    /**
     * Whether the next row is wanted as well.
     *
     * @param row to be read now; later it is another row
     */
    boolean accept(SqlRow row);
}
