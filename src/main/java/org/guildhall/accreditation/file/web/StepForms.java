package org.guildhall.accreditation.file.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.accreditation.register.AccreditationDetails;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.TakeBackRule;
import org.guildhall.platform.Messages;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FormField;
import org.guildhall.platform.web.FormFields;
import org.guildhall.platform.web.FormProblems;
import org.guildhall.platform.web.StepForm;

/** A form for each thing that the viewer can do with an accreditation, with the fields that it needs and no other. */
final class StepForms {
    private static final String ADDRESS = "/plugins/guildhall/";
    private static final Map<AccreditationAction, String> DOORS =
            Map.of(AccreditationAction.SUPERSEDE, "upgrade", AccreditationAction.TAKE_BACK, "take-back");

    private final AccreditationDetails details;
    private final LocalDate today;
    private final Messages texts;
    private final FormProblems problems;
    private final String chosen;
    private final Map<String, String> typed;

    /**
     * @param chosen code of what was tried and refused, empty for nothing
     * @param typed what was written into that form
     */
    StepForms(
            AccreditationDetails details,
            LocalDate today,
            Messages texts,
            FormProblems problems,
            String chosen,
            Map<String, String> typed) {
        this.details = details;
        this.today = today;
        this.texts = texts;
        this.problems = problems;
        this.chosen = chosen;
        this.typed = typed;
    }

    List<StepForm> all() {
        boolean hasOtherLevels = !otherLevels().isEmpty() && !details.scheme().retired();
        return details.possible().stream()
                .filter(action -> action != AccreditationAction.SUPERSEDE || hasOtherLevels)
                .map(this::form)
                .toList();
    }

    private StepForm form(AccreditationAction action) {
        boolean isChosen = action.code().equals(chosen);
        FormFields fields = new FormFields(
                texts,
                "guildhall-" + action.code() + "-",
                isChosen ? this::typedOrUsual : this::usual,
                isChosen ? problems : FormProblems.none());
        return new StepForm(
                ADDRESS + DOORS.getOrDefault(action, "change") + "-accreditation.action",
                action.code(),
                texts.text("guildhall.accreditation.do." + action.code()),
                texts.text("guildhall.scheme.note." + action.code(), takeBackUntil()),
                isChosen,
                fieldsOf(action, fields));
    }

    private List<FormField> fieldsOf(AccreditationAction action, FormFields make) {
        List<FormField> fields = new ArrayList<>();
        if (action == AccreditationAction.SUPERSEDE) {
            fields.add(make.choice("level", otherLevels()).asNeeded(true));
            fields.add(make.field("from", "date").asNeeded(true));
        } else if (action != AccreditationAction.TAKE_BACK) {
            fields.add(make.field("on", "date").asNeeded(true));
        }
        if (action == AccreditationAction.RENEW && otherLevels().size() > 0) {
            fields.add(make.choice("level", levels()));
        }
        if (action.needsReviewDay()) {
            fields.add(
                    make.field("reviewOn", "date").asNeeded(true).helped(texts.text("guildhall.scheme.help.reviewOn")));
        }
        fields.add(make.field("reason", "area").asNeeded(action.needsReason()));
        return fields;
    }

    private String takeBackUntil() {
        return TakeBackRule.lastDay(accreditation(), details.history())
                .map(texts::day)
                .orElse("");
    }

    private List<Choice> levels() {
        Choice same = new Choice(
                "", texts.text("guildhall.scheme.level.same", accreditation().level()));
        return Stream.concat(Stream.of(same), otherLevels().stream()).toList();
    }

    private List<Choice> otherLevels() {
        return details.scheme().levels().stream()
                .filter(level -> !level.equals(accreditation().level()))
                .map(level -> new Choice(level, level))
                .toList();
    }

    private Accreditation accreditation() {
        return details.accreditation();
    }

    private String typedOrUsual(String field) {
        return typed.getOrDefault(field, usual(field));
    }

    private String usual(String field) {
        return field.equals("on") || field.equals("from") ? today.toString() : "";
    }
}
