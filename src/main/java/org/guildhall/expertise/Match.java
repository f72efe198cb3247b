package org.guildhall.expertise;

/** How well a topic answers what was asked, the best first. */
public enum Match {
    /** The topic's very name. */
    SAME("exact"),
    /** The same words, spelled in another way. */
    SAME_WORDS("exact"),
    /** Words that begin as asked. */
    BEGUN("begun"),
    /** One of several words that were asked for, of whom says something of each of them. */
    IN_PARTS("parts"),
    /** A word that differs from what was asked in one letter: a guess. */
    GUESS("guess");

    private final String code;

    Match(String code) {
        this.code = code;
    }

    /** The value used in REST. */
    public String code() {
        return code;
    }
}
