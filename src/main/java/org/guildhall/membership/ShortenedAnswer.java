package org.guildhall.membership;

/**
 * An answer of a community's founder that was longer than it can be, so that its end is missing.
 *
 * @param kept how many characters of it the community has
 * @param given how many the answer had
 */
public record ShortenedAnswer(Question to, int kept, int given) {

    /** In the order in which the notice's text names them. */
    public enum Question {
        NAME,
        FIELD,
        PURPOSE
    }
}
