package org.guildhall.expertise;

import java.util.Set;
import org.guildhall.platform.text.Identity;

/** The facets under which members are found by what they say of topics. */
public final class TopicFacet {
    /** A topic, whatever the member has to do with it. */
    public static final String TOPIC = "topic";

    /** A topic, and what the member has to do with it. */
    public static final String RELATION = "topic-relation";

    /** Whether the member can be asked about a topic. */
    public static final String ASKABLE = "askable";

    /** The only value of {@link #ASKABLE}. */
    public static final String YES = "yes";

    public static final Set<String> CODES = Set.of(TOPIC, RELATION, ASKABLE);

    private TopicFacet() {}

    /** The value of {@link #TOPIC}, the same for two names of the same topic. */
    public static String topic(String name) {
        return Identity.of(name);
    }

    /** The value of {@link #RELATION}. */
    public static String relation(Relation relation, String name) {
        return relation.code() + " " + topic(name);
    }
}
