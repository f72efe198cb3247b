package org.guildhall.accreditation.scheme.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.accreditation.scheme.CycleStart;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.RenewalRequirements.ActivityClass;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.Visibility;

/**
 * The rules that a scheme can do without; one that is left out is as usual.
 *
 * @param countsAs for each level those that its holder need not hold as well
 */
record RulesBody(
        @JsonProperty String purpose,
        @JsonProperty String competences,
        @JsonProperty String prerequisites,
        @JsonProperty Map<String, List<String>> countsAs,
        @JsonProperty Integer graceMonths,
        @JsonProperty Boolean graceCounts,
        @JsonProperty Integer reinstatementMonths,
        @JsonProperty List<Integer> noticeDays,
        @JsonProperty String visibility,
        @JsonProperty Boolean reasonsShown,
        @JsonProperty Integer retentionMonths,
        @JsonProperty Integer renewalPoints,
        @JsonProperty List<ClassBody> activityClasses,
        @JsonProperty String cycleStart,
        @JsonProperty Integer opensMonths,
        @JsonProperty Integer auditPercent) {
    private static final RulesBody USUAL = new RulesBody(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    /** What no rule allows, in the place of what is missing within a list. */
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    /** A kind of activity, the points that must come from it, and the most that count. */
    record ClassBody(
            @JsonProperty String name,
            @JsonProperty Integer least,
            @JsonProperty Integer most) {
        ActivityClass activityClass() {
            return new ActivityClass(name, least == null ? 0 : least, most == null ? NO_NUMBER : most);
        }
    }

    static RulesBody orUsual(RulesBody body) {
        return body == null ? USUAL : body;
    }

    static RulesBody of(SchemeRules rules) {
        SchemeRules.Validity validity = rules.validity();
        RenewalRequirements renewal = rules.renewal();
        return new RulesBody(
                rules.content().purpose(),
                rules.content().competences(),
                rules.content().prerequisites(),
                countsAs(rules.levels()),
                validity.graceMonths(),
                validity.graceCounts(),
                validity.reinstatementMonths().orElse(null),
                validity.noticeDays(),
                rules.publicity().visibility().code(),
                rules.publicity().reasonsShown(),
                rules.publicity().retentionMonths().orElse(null),
                renewal.points(),
                renewal.classes().stream()
                        .map(each -> new ClassBody(each.name(), each.least(), each.most()))
                        .toList(),
                renewal.start().code(),
                renewal.opensMonths().orElse(null),
                renewal.auditPercent());
    }

    private static Map<String, List<String>> countsAs(List<Level> levels) {
        Map<String, List<String>> counts = new LinkedHashMap<>();
        levels.stream()
                .filter(level -> !level.countsAs().isEmpty())
                .forEach(level -> counts.put(level.name(), level.countsAs()));
        return counts;
    }

    SchemeRules rules(String issuer, String criteria, Integer months, List<String> levels) {
        return new SchemeRules(
                issuer,
                new SchemeRules.Content(
                        Objects.requireNonNullElse(purpose, ""),
                        Objects.requireNonNullElse(competences, ""),
                        Objects.requireNonNullElse(prerequisites, ""),
                        Objects.requireNonNullElse(criteria, "")),
                levels(levels),
                validity(months),
                requirements(),
                new SchemeRules.Publicity(
                        visibility == null
                                ? SchemeRules.Publicity.USUAL.visibility()
                                : Visibility.ofCode(visibility).orElse(null),
                        isTrue(reasonsShown),
                        Optional.ofNullable(retentionMonths)));
    }

    /** A name of a level that is not there counts for none, and is refused as an unknown one. */
    private List<Level> levels(List<String> names) {
        Map<String, List<String>> counts = countsAs == null ? Map.of() : countsAs;
        List<String> known = names == null ? List.of() : names;
        Stream<Level> unknown = counts.keySet().stream()
                .filter(name -> !known.contains(name))
                .limit(1)
                .map(name -> new Level(null, List.of()));
        return Stream.concat(known.stream().map(name -> level(name, counts.get(name))), unknown)
                .toList();
    }

    private static Level level(String name, List<String> counts) {
        return new Level(
                name,
                counts == null
                        ? List.of()
                        : counts.stream()
                                .map(text -> Objects.requireNonNullElse(text, ""))
                                .toList());
    }

    private SchemeRules.Validity validity(Integer months) {
        return new SchemeRules.Validity(
                Optional.ofNullable(months),
                orZero(graceMonths),
                isTrue(graceCounts),
                Optional.ofNullable(reinstatementMonths),
                noticeDays == null
                        ? SchemeRules.Validity.USUAL_NOTICES
                        : noticeDays.stream()
                                .map(day -> day == null ? NO_NUMBER : day)
                                .toList());
    }

    private RenewalRequirements requirements() {
        return new RenewalRequirements(
                orZero(renewalPoints),
                activityClasses == null
                        ? List.of()
                        : activityClasses.stream()
                                .map(each -> each == null ? new ClassBody(null, null, null) : each)
                                .map(ClassBody::activityClass)
                                .toList(),
                cycleStart == null
                        ? RenewalRequirements.NONE.start()
                        : CycleStart.ofCode(cycleStart).orElse(null),
                Optional.ofNullable(opensMonths),
                orZero(auditPercent));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    private static boolean isTrue(Boolean value) {
        return value != null && value;
    }
}
