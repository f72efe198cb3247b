package org.guildhall.platform;

import java.util.function.BooleanSupplier;

/**
 * A feature that keeps something of people's accounts: their names, or what only somebody with an account may be. It is
 * called outside of requests and transactions, and does nothing while the site is in read-only mode.
 */
public interface AccountFollower {

    /**
     * Brings what is kept of one person up to date with the account, which may have another name or be gone; perhaps
     * nothing is kept of the person, or nothing has changed.
     */
    void follow(PersonId person);

    /**
     * The same for everybody; every night, and when nobody can say whose account has changed.
     *
     * @param stop asked between steps
     * @return how many changes were followed
     */
    int followAll(BooleanSupplier stop);
}
