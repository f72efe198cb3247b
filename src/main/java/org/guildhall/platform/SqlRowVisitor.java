package org.guildhall.platform;

/** Receives rows one after the other. */
@FunctionalInterface
public interface SqlRowVisitor {

    /**
     * Receives a row; false to stop.
     *
     * @param row valid during this call only
     */
    boolean accept(SqlRow row);
}
