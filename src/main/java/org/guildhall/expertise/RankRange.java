package org.guildhall.expertise;

/** The two parts of what is said of a topic, each a range of the places of statements. */
public enum RankRange {
    /** Who teaches, does or knows it. */
    HELPERS,
    /** Who wants to learn it. */
    LEARNERS;

    /** The part that what somebody says of a topic belongs to. */
    public static RankRange of(Relation relation) {
        return relation == Relation.WANTS_TO_LEARN ? LEARNERS : HELPERS;
    }

    /** A digit that the places of all statements of this part begin with. */
    public String begin() {
        return String.valueOf(ordinal() + 1);
    }

    /** Comes after the places of all statements of this part. */
    public String end() {
        return String.valueOf(ordinal() + 2);
    }
}
