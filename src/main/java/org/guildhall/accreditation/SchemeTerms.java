package org.guildhall.accreditation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.guildhall.refusal.Checks;
import org.guildhall.text.Folding;

/** A scheme as somebody writes it down, before it is checked; the limits are those of {@link Scheme}. */
public record SchemeTerms(
        String name,
        String issuer,
        String criteria,
        Optional<Integer> validityMonths,
        List<String> levels,
        String numberPrefix) {
    private static final int LEVELS = 20;
    private static final int LEVEL_LENGTH = 100;

    /** @throws org.guildhall.refusal.Refusal of kind INVALID naming every field that breaks a rule */
    SchemeTerms checked() {
        new Checks()
                .text(name, "name", 200)
                .text(issuer, "issuer", 200)
                .optionalText(criteria, "criteria", 10_000)
                .that(
                        validityMonths
                                .map(months -> months >= 1 && months <= 600)
                                .orElse(true),
                        "validityMonths",
                        "guildhall.accreditation.validity-range")
                .that(areLevels(), "levels", "guildhall.accreditation.levels-range", LEVELS, LEVEL_LENGTH)
                .that(
                        numberPrefix != null && numberPrefix.matches("[A-Z0-9]{2,10}"),
                        "numberPrefix",
                        "guildhall.accreditation.prefix-form")
                .orRefuse();
        return new SchemeTerms(
                name.trim(),
                issuer.trim(),
                criteria == null ? "" : criteria.trim(),
                validityMonths,
                levels.stream().map(String::trim).toList(),
                numberPrefix);
    }

    private boolean areLevels() {
        if (levels == null || levels.isEmpty() || levels.size() > LEVELS) {
            return false;
        }
        HashSet<String> folded = new HashSet<>();
        return levels.stream()
                .allMatch(level -> level != null
                        && !level.isBlank()
                        && level.trim().length() <= LEVEL_LENGTH
                        && folded.add(Folding.fold(level)));
    }
}
