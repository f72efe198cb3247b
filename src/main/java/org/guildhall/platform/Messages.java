package org.guildhall.platform;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.guildhall.platform.error.Problem;

/** Texts, dates and numbers for the current viewer. */
public interface Messages {

    /**
     * The text of an i18n key in the viewer's language.
     *
     * @param arguments texts and numbers; a {@link LocalDate} stands in the text as {@link #day} writes it, an
     *     {@link Instant} as {@link #moment} does, and texts are isolated so that they cannot turn the text around them
     */
    String text(String key, Serializable... arguments);

    /** The text of a problem. */
    default String text(Problem problem) {
        return text(problem.key(), problem.arguments().toArray(new Serializable[0]));
    }

    /** A person's full name, or the text for a person who was removed from the site. */
    default String name(Person person) {
        return person.isRemoved() ? text("guildhall.community.former-user") : person.fullName();
    }

    /** The viewer's locale. */
    Locale locale();

    /** The viewer's time zone. */
    ZoneId zone();

    /** A calendar day in the viewer's locale. */
    String day(LocalDate day);

    /** The month and year of a day in the viewer's locale. */
    String month(LocalDate day);

    /** An instant in the viewer's locale and time zone. */
    String moment(Instant moment);

    /** The same with the offset of the time zone from UTC, for what people show to others. */
    String zonedMoment(Instant moment);
}
