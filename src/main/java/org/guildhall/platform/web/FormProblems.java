package org.guildhall.platform.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.Messages;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/** The messages of a refused form: by field, and in general. */
@ForTemplates
public final class FormProblems {
    private final Map<String, String> byField;

    private FormProblems(Map<String, String> byField) {
        this.byField = byField;
    }

    public static FormProblems none() {
        return new FormProblems(Map.of());
    }

    /** @param labels what the form calls its fields, in whose words the messages name them */
    public static FormProblems of(RequestRefusedException refusal, Messages texts, FieldLabels labels) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (Problem problem : refusal.problems()) {
            messages.merge(problem.field(), message(problem, texts, labels), (one, other) -> one + " " + other);
        }
        return new FormProblems(messages);
    }

    private static String message(Problem problem, Messages texts, FieldLabels labels) {
        return texts.text(
                problem.key(),
                problem.arguments().stream()
                        .map(argument -> argument.equals(problem.field())
                                ? labels.key(problem.field())
                                        .map(key -> texts.text(key))
                                        .orElse(problem.field())
                                : argument)
                        .toArray(Serializable[]::new));
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** The message at a field, empty when there is none. */
    public String at(String field) {
        return byField.getOrDefault(field, "");
    }

    /** Every message, for the summary above the form. */
    public List<String> all() {
        return List.copyOf(byField.values());
    }
}
