package org.guildhall.testkit;

import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.CycleStart;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.RenewalRequirements.ActivityClass;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.Visibility;

/** The rules of a scheme in which nothing is as usual. */
public final class EveryRule {
    private EveryRule() {}

    public static SchemeRules of() {
        return new SchemeRules(
                "The weavers",
                new SchemeRules.Content("To weave well.", "Weaves.\nMends.", "A loom.", "Ten yards."),
                List.of(Level.named("One"), new Level("Two", List.of("One"))),
                new SchemeRules.Validity(Optional.of(36), 3, true, Optional.of(12), List.of(60, 0, -7)),
                new RenewalRequirements(
                        40,
                        List.of(new ActivityClass("Courses", 10, 30), new ActivityClass("Looms", 0, 20)),
                        CycleStart.OLD_DATE,
                        Optional.of(6),
                        15),
                new SchemeRules.Publicity(Visibility.PUBLIC, true, Optional.of(120)));
    }
}
