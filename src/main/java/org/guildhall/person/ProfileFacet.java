package org.guildhall.person;

import java.util.Set;

/** The facets under which members are found by their profiles; values and labels are as profiles have them. */
public final class ProfileFacet {
    /** A language that somebody speaks: its code of two letters. */
    public static final String LANGUAGE = "language";

    /** A time zone, as IANA names it. */
    public static final String ZONE = "time-zone";

    public static final Set<String> CODES = Set.of(LANGUAGE, ZONE);

    private ProfileFacet() {}
}
