package org.guildhall.accreditation.scheme.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.accreditation.scheme.CycleStart;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.RenewalRequirements.ActivityClass;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.platform.Person;
import org.guildhall.platform.text.Parsing;

/**
 * A scheme as the texts of a form, there and back. What is no number becomes one that no rule allows, so that it is
 * refused at its field together with everything else that is wrong.
 */
final class SchemeForm {
    private static final int NO_NUMBER = -100_000;
    private static final int MOST = 99_999;

    private final Map<String, String> values;

    private SchemeForm(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static SchemeForm typed(Map<String, String> values) {
        return new SchemeForm(values);
    }

    /** The values of a new scheme's form. */
    static SchemeForm blank(String issuer) {
        return new SchemeForm(rules(SchemeRules.usual(issuer, "", Optional.of(24), List.of())));
    }

    /** With the standard value where the field was left empty. */
    SchemeForm completed(String field, Supplier<String> standard) {
        if (!at(field).isBlank()) {
            return this;
        }
        Map<String, String> whole = new HashMap<>(values);
        whole.put(field, standard.get());
        return new SchemeForm(whole);
    }

    static SchemeForm of(Scheme scheme, Map<OfficerDuty, List<Person>> officers) {
        Map<String, String> values = rules(scheme.rules());
        values.put("name", scheme.name());
        values.put("numberPrefix", scheme.numberPrefix());
        officers.forEach((duty, people) -> values.put(
                duty.code(),
                people.stream()
                        .map(Person::username)
                        .filter(name -> !name.isEmpty())
                        .collect(lines())));
        return new SchemeForm(values);
    }

    private static Map<String, String> rules(SchemeRules rules) {
        Map<String, String> values = new HashMap<>();
        values.put("issuer", rules.issuer());
        values.put("purpose", rules.content().purpose());
        values.put("competences", rules.content().competences());
        values.put("prerequisites", rules.content().prerequisites());
        values.put("criteria", rules.content().criteria());
        values.put("levels", rules.levels().stream().map(Level::text).collect(lines()));
        values.put("visibility", rules.publicity().visibility().code());
        values.put("reasonsShown", String.valueOf(rules.publicity().reasonsShown()));
        values.put("retentionMonths", text(rules.publicity().retentionMonths()));
        putValidity(values, rules.validity());
        putRequirements(values, rules.renewal());
        return values;
    }

    private static void putValidity(Map<String, String> values, SchemeRules.Validity validity) {
        values.put("validityMonths", text(validity.months()));
        values.put("graceMonths", String.valueOf(validity.graceMonths()));
        values.put("graceCounts", String.valueOf(validity.graceCounts()));
        values.put("reinstatementMonths", text(validity.reinstatementMonths()));
        values.put(
                "noticeDays",
                validity.noticeDays().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static void putRequirements(Map<String, String> values, RenewalRequirements requirements) {
        values.put("renewalPoints", String.valueOf(requirements.points()));
        values.put(
                "activityClasses",
                requirements.classes().stream().map(SchemeForm::line).collect(lines()));
        values.put("cycleStart", requirements.start().code());
        values.put("opensMonths", text(requirements.opensMonths()));
        values.put("auditPercent", String.valueOf(requirements.auditPercent()));
    }

    /** What the field has, empty for none. */
    String at(String field) {
        return values.getOrDefault(field, "");
    }

    SchemeTerms terms() {
        return new SchemeTerms(
                at("name"),
                at("numberPrefix").trim(),
                new SchemeRules(
                        at("issuer"),
                        new SchemeRules.Content(at("purpose"), at("competences"), at("prerequisites"), at("criteria")),
                        linesOf("levels").map(Level::parse).toList(),
                        validity(),
                        requirements(),
                        new SchemeRules.Publicity(
                                Visibility.ofCode(at("visibility")).orElse(null),
                                isTicked("reasonsShown"),
                                number("retentionMonths"))));
    }

    private SchemeRules.Validity validity() {
        return new SchemeRules.Validity(
                number("validityMonths"),
                number("graceMonths").orElse(0),
                isTicked("graceCounts"),
                number("reinstatementMonths"),
                Arrays.stream(at("noticeDays").trim().split("[\\s,;]+"))
                        .filter(day -> !day.isEmpty())
                        .map(SchemeForm::parsed)
                        .toList());
    }

    private RenewalRequirements requirements() {
        return new RenewalRequirements(
                number("renewalPoints").orElse(0),
                linesOf("activityClasses").map(SchemeForm::activityClass).toList(),
                CycleStart.ofCode(at("cycleStart")).orElse(null),
                number("opensMonths"),
                number("auditPercent").orElse(0));
    }

    /** User names by duty. */
    Map<OfficerDuty, List<String>> officers() {
        Map<OfficerDuty, List<String>> officers = new EnumMap<>(OfficerDuty.class);
        Arrays.stream(OfficerDuty.values())
                .forEach(duty -> officers.put(duty, linesOf(duty.code()).toList()));
        return officers;
    }

    private static ActivityClass activityClass(String line) {
        String[] parts = line.split(";", -1);
        return parts.length == 3
                ? new ActivityClass(parts[0].trim(), parsed(parts[1]), parsed(parts[2]))
                : new ActivityClass(line, NO_NUMBER, NO_NUMBER);
    }

    private static String line(ActivityClass each) {
        return each.name() + "; " + each.least() + "; " + each.most();
    }

    private Stream<String> linesOf(String field) {
        return at(field).lines().map(String::trim).filter(line -> !line.isEmpty());
    }

    boolean isTicked(String field) {
        return at(field).equals("true");
    }

    /** The number that was typed, empty for none, one that no rule allows for what is none. */
    Optional<Integer> number(String field) {
        return Optional.of(at(field).trim()).filter(text -> !text.isEmpty()).map(SchemeForm::parsed);
    }

    private static int parsed(String text) {
        return Parsing.number(text.trim().replace('−', '-'), -MOST, MOST).orElse(NO_NUMBER);
    }

    private static String text(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }
}
