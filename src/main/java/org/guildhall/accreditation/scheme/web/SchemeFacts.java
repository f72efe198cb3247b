package org.guildhall.accreditation.scheme.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;
import org.guildhall.platform.web.LabelledText;

/** Lists the rules of a scheme as text; rules that do not apply are left out. */
final class SchemeFacts {
    private final Messages texts;

    SchemeFacts(Messages texts) {
        this.texts = texts;
    }

    /** @param officers by duty; empty to leave them out */
    List<LabelledText> of(SchemeRules rules, Map<OfficerDuty, List<Person>> officers) {
        List<LabelledText> facts = new ArrayList<>();
        add(facts, "issuer", rules.issuer());
        add(facts, "purpose", rules.content().purpose());
        add(facts, "competences", rules.content().competences());
        add(facts, "prerequisites", rules.content().prerequisites());
        add(facts, "criteria", rules.content().criteria());
        add(facts, "levels", rules.levels().stream().map(this::level).collect(Collectors.joining("\n")));
        addValidity(facts, rules.validity());
        addRequirements(facts, rules.renewal());
        add(
                facts,
                "visibility",
                word("visibility." + rules.publicity().visibility().code()));
        add(facts, "reasonsShown", rules.publicity().reasonsShown() ? word("yes") : "");
        addSpan(facts, "retentionMonths", months(rules.publicity().retentionMonths()));
        officers.forEach((duty, people) -> add(facts, duty.code(), names(people)));
        return facts;
    }

    private void addValidity(List<LabelledText> facts, SchemeRules.Validity validity) {
        addSpan(facts, "validityMonths", validity.months().map(this::months).orElseGet(() -> word("no-end")));
        if (validity.graceMonths() > 0) {
            String key = validity.graceCounts() ? "grace.counts" : "grace.counts-not";
            addSpan(facts, "graceMonths", word(key, validity.graceMonths()));
        }
        addSpan(facts, "reinstatementMonths", months(validity.reinstatementMonths()));
        add(
                facts,
                "noticeDays",
                validity.noticeDays().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private void addRequirements(List<LabelledText> facts, RenewalRequirements requirements) {
        add(facts, "renewalPoints", requirements.points() > 0 ? String.valueOf(requirements.points()) : "");
        add(
                facts,
                "activityClasses",
                requirements.classes().stream()
                        .map(each -> word("class", each.name(), each.least(), each.most()))
                        .collect(Collectors.joining("\n")));
        add(facts, "cycleStart", word("start." + requirements.start().code()));
        addSpan(facts, "opensMonths", months(requirements.opensMonths()));
        add(facts, "auditPercent", requirements.auditPercent() > 0 ? word("percent", requirements.auditPercent()) : "");
    }

    private String level(Level level) {
        return level.countsAs().isEmpty()
                ? level.name()
                : word("level.counting", level.name(), String.join(", ", level.countsAs()));
    }

    private String names(List<Person> people) {
        return people.isEmpty()
                ? word("officers.none")
                : people.stream().map(texts::name).collect(Collectors.joining("\n"));
    }

    private String months(Optional<Integer> months) {
        return months.map(this::months).orElse("");
    }

    private String months(int months) {
        return texts.text("guildhall.accreditation.schemes.months", months);
    }

    private String word(String key, Serializable... arguments) {
        return texts.text("guildhall.scheme." + key, arguments);
    }

    private void add(List<LabelledText> facts, String field, String text) {
        addLabelled(facts, texts.text("guildhall.scheme.field." + field), text);
    }

    /** A number whose text names its unit. */
    private void addSpan(List<LabelledText> facts, String field, String text) {
        addLabelled(facts, texts.text("guildhall.scheme.fact." + field), text);
    }

    private static void addLabelled(List<LabelledText> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(LabelledText.of(label, text));
        }
    }
}
