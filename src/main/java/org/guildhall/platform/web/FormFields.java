package org.guildhall.platform.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.guildhall.platform.Messages;

/** Makes the fields of one form out of their texts, what was written, and what is wrong with it. */
public final class FormFields {
    private static final String LABELS = "guildhall.scheme.field.";

    /** Of all fields that are made here. */
    public static final FieldLabels NAMES = FieldLabels.of(
            LABELS,
            "name",
            "issuer",
            "purpose",
            "criteria",
            "competences",
            "prerequisites",
            "levels",
            "validityMonths",
            "numberPrefix",
            "assess",
            "decide",
            "visibility",
            "reasonsShown",
            "retentionMonths",
            "graceMonths",
            "graceCounts",
            "reinstatementMonths",
            "noticeDays",
            "renewalPoints",
            "activityClasses",
            "cycleStart",
            "opensMonths",
            "auditPercent",
            "award",
            "holder",
            "holderName",
            "holderEmail",
            "another",
            "from",
            "on",
            "level",
            "scope",
            "limitations",
            "reason",
            "reviewOn");

    private final Messages texts;
    private final String prefix;
    private final UnaryOperator<String> values;
    private final FormProblems problems;

    /**
     * @param prefix of the fields' ids, different for each form of a page
     * @param values what a field has, by its name
     */
    public FormFields(Messages texts, String prefix, UnaryOperator<String> values, FormProblems problems) {
        this.texts = texts;
        this.prefix = prefix;
        this.values = values;
        this.problems = problems;
    }

    public FormField field(String name, String kind) {
        return choice(name, kind, List.of());
    }

    public FormField choice(String name, List<Choice> choices) {
        return choice(name, "choice", choices);
    }

    private FormField choice(String name, String kind, List<Choice> choices) {
        return new FormField(
                prefix + name,
                name,
                kind,
                texts.text(LABELS + name),
                "",
                values.apply(name),
                problems.at(name),
                false,
                choices);
    }
}
