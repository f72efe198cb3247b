package org.guildhall.expertise;

import java.util.Set;
import org.guildhall.platform.text.Identity;

/** The facets under which members are found by what they say of topics. */
public final class TopicFacet {
    /** A topic, whatever the member has to do with it. */
    public static final String TOPIC = "topic";

    /** Whether the member can be asked about a topic. */
    public static final String ASKABLE = "askable";

    /** The only value of {@link #ASKABLE}. */
    public static final String YES = "yes";

    public static final Set<String> CODES = Set.of(
            TOPIC, of(Relation.TEACHES), of(Relation.DOES), of(Relation.KNOWS), of(Relation.WANTS_TO_LEARN), ASKABLE);

    private TopicFacet() {}

    /** A topic with which the member has this to do. */
    public static String of(Relation relation) {
        return TOPIC + "-" + relation.code();
    }

    /** The value for a topic, the same for two names of the same topic. */
    public static String value(String name) {
        return Identity.of(name);
    }
}
