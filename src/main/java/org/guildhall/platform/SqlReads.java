package org.guildhall.platform;

import java.util.List;

/**
 * Reads by plain SQL, for the look-ups that would take longer to put into words than to answer. It reads only: rows are
 * written, and tables made, by Active Objects. Nobody's rights are asked: that is for whoever reads.
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
     * Hands over the rows that a query finds one by one, in one transaction, and keeps none of them. Databases that give
     * out all rows at once, as H2 and MySQL do, are asked for a few thousand at most.
     *
     * @param parameters as for {@link #rows}
     */
    void each(SqlText text, SqlRowVisitor visitor, Object... parameters);
}
