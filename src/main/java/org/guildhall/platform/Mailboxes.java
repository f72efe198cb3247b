package org.guildhall.platform;

import java.util.Collection;
import java.util.Map;

/** The e-mail addresses of people with an account. */
public interface Mailboxes {

    /** By person; those without an account or an address are not in the map. */
    Map<PersonId, String> of(Collection<PersonId> people);
}
