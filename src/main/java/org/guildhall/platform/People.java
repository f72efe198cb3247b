package org.guildhall.platform;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The people of the site. */
public interface People {

    /** Everyone asked for, in one look-up; ids without an account map to {@link Person#removed}. Never lacks a key. */
    Map<PersonId, Person> byIds(Collection<PersonId> ids);

    /** The person with this user name, empty when there is none. */
    Optional<Person> byUsername(String username);
}
