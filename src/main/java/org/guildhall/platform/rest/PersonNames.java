package org.guildhall.platform.rest;

import org.guildhall.platform.Person;

/** Whether the name of a person is told by REST. */
public final class PersonNames {
    private PersonNames() {}

    /** Null for a person who was removed from the site, who has none. */
    public static String shown(Person person) {
        return person.isRemoved() ? null : person.fullName();
    }
}
