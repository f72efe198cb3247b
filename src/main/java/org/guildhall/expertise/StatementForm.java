package org.guildhall.expertise;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * The form in which somebody says what they know, as it is shown.
 *
 * @param topicId of the statement to be changed; empty for a new one
 * @param suggestions names to choose from while typing
 */
@ForTemplates
public record StatementForm(
        String topicId, String topic, String relation, String note, boolean askable, List<String> suggestions) {
    private static final String FIRST_RELATION = "knows";

    public StatementForm {
        suggestions = List.copyOf(suggestions);
    }

    /** One in which nothing is written; who does not say otherwise is happy to be asked. */
    static StatementForm empty(List<String> suggestions) {
        return new StatementForm("", "", FIRST_RELATION, "", true, suggestions);
    }

    /** The form with a statement to be changed. */
    static StatementForm of(TopicStatement statement, List<String> suggestions) {
        return new StatementForm(
                String.valueOf(statement.topicId()),
                statement.topic(),
                statement.relation().code(),
                statement.note(),
                statement.canBeAsked(),
                suggestions);
    }
}
