package org.guildhall.platform;

/** What a query must know of the database that it is written for. */
public interface SqlDialect {

    /**
     * The table of an entity as a query names it, with its schema where it has one.
     *
     * @param entity an interface that Active Objects keeps a table for
     */
    String table(Class<?> entity);

    /** A column, or a table's alias, as a query names it. */
    String name(String column);

    /** The end of a query that orders its rows and needs only the first of them. */
    String first(int rows);
}
