package org.guildhall.person;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * A field of the form in which somebody writes their profile, as templates show it.
 *
 * @param code of the field
 * @param kind {@code text}, {@code area}, {@code url}, {@code zone}, {@code reach} or {@code languages}
 * @param values the languages in their rows, some empty; of the other kinds the one value
 * @param audience code of those to whom it is shown
 * @param problem what is wrong, empty when nothing is
 */
@ForTemplates
public record ProfileFormField(
        String code, String kind, int longest, List<String> values, String audience, String problem) {
    public ProfileFormField {
        values = List.copyOf(values);
    }

    /** What is written, of a field that is not several. */
    public String value() {
        return values.get(0);
    }

    /** Ids of what explains the field, as {@code aria-describedby} has them. */
    public String describedBy() {
        return "guildhall-profile-" + code + "-help"
                + (problem.isEmpty() ? "" : " guildhall-profile-" + code + "-error");
    }
}
