package org.guildhall.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.platform.ForTemplates;

/**
 * A field of a form as templates show it.
 *
 * @param id unique within the page
 * @param kind {@code text}, {@code code}, {@code number}, {@code date}, {@code email}, {@code area}, {@code choice},
 *     {@code tick}, {@code person} or {@code people}
 * @param help what to write, may be empty
 * @param problem what is wrong with what was written, empty when nothing is
 * @param choices of a choice; of {@code people} a row each, with the row's number as label
 */
@ForTemplates
public record FormField(
        String id,
        String name,
        String kind,
        String label,
        String help,
        String value,
        String problem,
        boolean needed,
        List<Choice> choices) {

    /** Ids of what explains the field, as {@code aria-describedby} has them. */
    public String describedBy() {
        return Stream.of(help.isEmpty() ? "" : id + "-help", problem.isEmpty() ? "" : id + "-error")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public FormField asNeeded(boolean isNeeded) {
        return new FormField(id, name, kind, label, help, value, problem, isNeeded, choices);
    }

    public FormField wrong(String message) {
        return new FormField(id, name, kind, label, help, value, message, needed, choices);
    }

    public FormField helped(String text) {
        return new FormField(id, name, kind, label, text, value, problem, needed, choices);
    }
}
