package org.guildhall.notice;

import org.guildhall.platform.PersonId;

/** The last digest of each person, whose row also keeps two nodes from mailing the same. Inside the caller's transaction. */
public interface Digests {

    /** The person's last one; until the transaction ends, nobody else gets it on any node. */
    Digest lock(PersonId person);

    /** Stores the person's last one; {@link Digest#NONE} for none. */
    void keep(PersonId person, Digest digest);

    /** Removes what is kept of the person. */
    void removeOf(PersonId person);
}
