package org.guildhall.credential.claim;

import java.util.Collection;
import java.util.List;
import org.guildhall.platform.PersonId;

/** The stored claims that were confirmed, whether or not they still count. */
public interface ConfirmedClaims {

    /** Those of the people, the latest first; one look-up for up to 500. */
    List<ConfirmedCredential> of(long communityId, Collection<PersonId> people);
}
