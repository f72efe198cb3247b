package org.guildhall.platform;

import java.util.List;

/**
 * Reads by plain SQL, for look-ups that Active Objects would spend longer building than the database running. It only
 * reads: rows and tables are written by Active Objects. It checks no rights; its callers do.
 */
public interface SqlReads {

    /**
     * All rows that a query finds, in its order; for queries that find few. Within a transaction it sees what the
     * transaction has written; outside of one the query is on its own.
     *
     * @param parameters for the query's question marks, in order: texts, whole numbers and booleans, never null
     */
    <T> List<T> rows(SqlText text, SqlRowReader<T> reader, Object... parameters);

    /**
     * Passes on the rows of a query one by one, in one transaction, and keeps none of them. Databases that send all
     * rows at once, as H2 and MySQL do, should be asked for a few thousand at most.
     *
     * @param parameters as for {@link #rows}
     */
    void each(SqlText text, SqlRowVisitor visitor, Object... parameters);
}
