package org.guildhall.site;

import java.util.function.Supplier;

/** All-or-nothing work on the database. An exception leaves nothing behind. */
public interface Transactions {

    /** Runs the work in one transaction, joining one that is already open on this thread. */
    <T> T inOne(Supplier<T> work);

    /**
     * Runs the work in one transaction while no other node or thread runs work under the same name. Used where a
     * counter or a chain is read and then written. Not re-entrant.
     *
     * @param name ASCII letters, digits and hyphens, at most 100 characters
     */
    <T> T aloneIn(String name, Supplier<T> work);

    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return null;
        });
    }
}
