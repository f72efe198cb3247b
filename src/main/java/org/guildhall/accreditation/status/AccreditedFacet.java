package org.guildhall.accreditation.status;

import java.util.Set;

/** The facets under which members are found by what they are accredited for. */
public final class AccreditedFacet {
    /** A scheme, at whatever level. */
    public static final String SCHEME = "accredited";

    /** A level of a scheme. */
    public static final String LEVEL = "accredited-level";

    public static final Set<String> CODES = Set.of(SCHEME, LEVEL);

    private AccreditedFacet() {}

    /** The value of {@link #SCHEME}. */
    public static String scheme(long schemeId) {
        return Long.toString(schemeId);
    }

    /** The value of {@link #LEVEL}. */
    public static String level(long schemeId, String level) {
        return schemeId + ":" + level;
    }

    /** What a reader has to be allowed to see. */
    public static String guard(long schemeId) {
        return "scheme:" + schemeId;
    }
}
