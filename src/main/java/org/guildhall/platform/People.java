package org.guildhall.platform;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The people of the site. */
public interface People {

    /**
     * The people with these ids, in one look-up; every id is in the map, those without an account as {@link
     * Person#removed}.
     */
    Map<PersonId, Person> byIds(Collection<PersonId> ids);

    /** The person with this user name, empty when there is none. */
    Optional<Person> byUsername(String username);
}
