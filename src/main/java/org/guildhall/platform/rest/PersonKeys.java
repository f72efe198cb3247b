package org.guildhall.platform.rest;

import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** The keys of accounts in answers: for callers who are signed in, and for nobody else. */
public final class PersonKeys {
    private PersonKeys() {}

    /** Null for visitors, who get names only. */
    public static String shown(PersonId person, Viewer viewer) {
        return viewer.isAnonymous() ? null : person.value();
    }
}
