package org.guildhall.rest;

import org.guildhall.site.PersonId;
import org.guildhall.site.Viewer;

/** The keys of accounts in answers: for callers who are signed in, and for nobody else. */
final class PersonKeys {
    private PersonKeys() {}

    /** Null for a visitor, who is told names only. */
    static String shown(PersonId person, Viewer viewer) {
        return viewer.isAnonymous() ? null : person.value();
    }
}
