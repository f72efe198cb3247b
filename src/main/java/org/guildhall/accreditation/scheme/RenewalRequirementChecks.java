package org.guildhall.accreditation.scheme;

import java.util.List;
import org.guildhall.accreditation.scheme.RenewalRequirements.ActivityClass;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.TextCharacters;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.PastedText;

/** Checks the requirements for renewals. */
final class RenewalRequirementChecks {
    private static final int POINTS = 10_000;

    private RenewalRequirementChecks() {}

    static void check(RenewalRequirements requirements, Checks checks) {
        checks.that(isPoints(requirements.points()), "renewalPoints", "guildhall.accreditation.points-range")
                .that(
                        requirements.classes().size() <= 20 && areNamedOnce(requirements.classes()),
                        "activityClasses",
                        "guildhall.accreditation.classes-range")
                .that(
                        requirements.classes().stream()
                                                .mapToInt(ActivityClass::least)
                                                .sum()
                                        <= requirements.points()
                                || requirements.points() == 0,
                        "activityClasses",
                        "guildhall.accreditation.classes-too-many")
                .that(requirements.start() != null, "cycleStart", "guildhall.accreditation.cycle-start-unknown")
                .that(
                        requirements
                                .opensMonths()
                                .map(months -> months >= 1 && months <= 120)
                                .orElse(true),
                        "opensMonths",
                        "guildhall.accreditation.opens-range")
                .that(
                        requirements.auditPercent() >= 0 && requirements.auditPercent() <= 100,
                        "auditPercent",
                        "guildhall.accreditation.percent-range");
        requirements
                .classes()
                .forEach(each -> checks.that(
                        isClass(each), "activityClasses", "guildhall.accreditation.class-form", each.name()));
    }

    private static boolean areNamedOnce(List<ActivityClass> classes) {
        return classes.stream().map(each -> Identity.of(each.name())).distinct().count() == classes.size();
    }

    private static boolean isPoints(int points) {
        return points >= 0 && points <= POINTS;
    }

    private static boolean isClass(ActivityClass each) {
        return !TextCharacters.areInvisible(each.name())
                && TextCharacters.areOfOneLine(each.name())
                && PastedText.words(each.name()).matches("[^;]{1,100}")
                && isPoints(each.least())
                && isPoints(each.most())
                && each.most() >= each.least();
    }
}
