package org.guildhall.expertise;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of a statement: it is stored, or its author is asked which topic is meant.
 *
 * @param statement as it is stored; empty when nothing is
 * @param close topics that are there already and much like the one typed; none when the statement is stored
 */
public record StatementAnswer(Optional<TopicStatement> statement, List<Topic> close) {
    public StatementAnswer {
        close = List.copyOf(close);
    }

    /** Nothing is left to be asked. */
    public static StatementAnswer stored(TopicStatement statement) {
        return new StatementAnswer(Optional.of(statement), List.of());
    }
}
