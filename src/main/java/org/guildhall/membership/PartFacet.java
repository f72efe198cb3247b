package org.guildhall.membership;

import java.util.Set;

/** The facets under which members are found by what they say of their part in the community. */
public final class PartFacet {
    /** How much part they take: the code of a {@link ParticipationLevel}. */
    public static final String PARTICIPATION = "participation";

    /** Whether they rest today. */
    public static final String RESTING = "resting";

    /** The only value of {@link #RESTING}. */
    public static final String YES = "yes";

    public static final Set<String> CODES = Set.of(PARTICIPATION, RESTING);

    private PartFacet() {}
}
