package org.guildhall.accreditation.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.TextCharacters;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.PastedText;

/** A scheme as somebody writes it down, before it is checked; the limits are those of {@link SchemeRules}. */
public record SchemeTerms(String name, String numberPrefix, SchemeRules rules) {
    private static final int LEVELS = 20;
    private static final int LEVEL_LENGTH = 100;
    private static final int TEXT = 10_000;

    /** Terms with the usual rules. */
    public SchemeTerms(
            String name,
            String issuer,
            String criteria,
            Optional<Integer> validityMonths,
            List<String> levels,
            String numberPrefix) {
        this(
                name,
                numberPrefix,
                SchemeRules.usual(
                        issuer,
                        criteria == null ? "" : criteria,
                        validityMonths,
                        levels == null
                                ? List.of()
                                : levels.stream().map(Level::named).toList()));
    }

    /** Notes every field that breaks a rule. */
    void check(Checks checks) {
        checks.text(name, "name", 200).text(rules.issuer(), "issuer", 200);
        checkContent(checks);
        checkValidity(checks);
        checkLevels(checks);
        checkPublicity(checks);
        RenewalRequirementChecks.check(rules.renewal(), checks);
        checks.that(
                numberPrefix != null && numberPrefix.matches("[A-Z0-9]{2,10}"),
                "numberPrefix",
                "guildhall.accreditation.prefix-form");
    }

    /** The checked terms, their texts without blanks around them. */
    SchemeTerms tidy() {
        return new SchemeTerms(PastedText.words(name), numberPrefix, trimmed());
    }

    private void checkContent(Checks checks) {
        checks.optionalText(rules.content().purpose(), "purpose", TEXT)
                .optionalText(rules.content().competences(), "competences", TEXT)
                .optionalText(rules.content().prerequisites(), "prerequisites", TEXT)
                .optionalText(rules.content().criteria(), "criteria", TEXT);
    }

    private void checkValidity(Checks checks) {
        SchemeRules.Validity validity = rules.validity();
        checks.that(within(validity.months(), 1, 600), "validityMonths", "guildhall.accreditation.validity-range")
                .that(
                        validity.graceMonths() >= 0 && validity.graceMonths() <= 60,
                        "graceMonths",
                        "guildhall.accreditation.grace-range")
                .that(
                        within(validity.reinstatementMonths(), 0, 120),
                        "reinstatementMonths",
                        "guildhall.accreditation.reinstatement-range")
                .that(areNotices(validity.noticeDays()), "noticeDays", "guildhall.accreditation.notices-range");
    }

    private void checkLevels(Checks checks) {
        checks.that(areLevels(), "levels", "guildhall.accreditation.levels-range", LEVELS, LEVEL_LENGTH);
        for (Level level : rules.levels()) {
            level.countsAs().stream()
                    .filter(other -> !rules.levelNames().contains(other))
                    .forEach(other ->
                            checks.that(false, "levels", "guildhall.accreditation.level-unknown", level.name(), other));
        }
    }

    private void checkPublicity(Checks checks) {
        checks.that(rules.publicity().visibility() != null, "visibility", "guildhall.accreditation.visibility-unknown");
        checks.that(
                within(rules.publicity().retentionMonths(), 1, 600),
                "retentionMonths",
                "guildhall.accreditation.retention-range");
    }

    private static boolean within(Optional<Integer> value, int least, int most) {
        return value.map(number -> number >= least && number <= most).orElse(true);
    }

    private static boolean areNotices(List<Integer> days) {
        return days.size() <= 10
                && days.stream().allMatch(day -> day >= -365 && day <= 730)
                && new HashSet<>(days).size() == days.size();
    }

    private boolean areLevels() {
        List<String> names = rules.levelNames();
        HashSet<String> known = new HashSet<>();
        return !names.isEmpty()
                && names.size() <= LEVELS
                && names.stream().allMatch(level -> level != null && isLevel(level) && known.add(Identity.of(level)));
    }

    private static boolean isLevel(String name) {
        return !TextCharacters.areInvisible(name)
                && TextCharacters.areOfOneLine(name)
                && PastedText.words(name).matches("[^=,]{1," + LEVEL_LENGTH + "}");
    }

    private SchemeRules trimmed() {
        return new SchemeRules(
                PastedText.words(rules.issuer()),
                new SchemeRules.Content(
                        rules.content().purpose().trim(),
                        rules.content().competences().trim(),
                        rules.content().prerequisites().trim(),
                        rules.content().criteria().trim()),
                rules.levels().stream()
                        .map(level -> new Level(PastedText.words(level.name()), level.countsAs()))
                        .toList(),
                rules.validity(),
                rules.renewal(),
                rules.publicity());
    }
}
