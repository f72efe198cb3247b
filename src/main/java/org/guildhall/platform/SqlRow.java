package org.guildhall.platform;

/** A row that a query found. Columns are counted from 1, in the order in which the query names them. */
public interface SqlRow {

    /** Null when the column is empty. */
    String text(int column);

    /** 0 when the column is empty. */
    long number(int column);

    /** False when the column is empty. */
    boolean flag(int column);
}
