package org.guildhall.accreditation.scheme;

import java.util.List;
import java.util.Optional;

/**
 * What a scheme requires for a renewal.
 *
 * @param points of professional development to be gathered within a cycle, 0 to 10,000; 0 for none
 * @param classes of activity with their bounds; points of other classes count without bounds
 * @param start from which day the new cycle counts
 * @param opensMonths how many months before the end a renewal may be decided, 1 to 120, empty for always
 * @param auditPercent the share of renewals that a random audit reviews, 0 to 100
 */
public record RenewalRequirements(
        int points, List<ActivityClass> classes, CycleStart start, Optional<Integer> opensMonths, int auditPercent) {
    public static final RenewalRequirements NONE =
            new RenewalRequirements(0, List.of(), CycleStart.LATER, Optional.empty(), 0);

    public RenewalRequirements {
        classes = List.copyOf(classes);
    }

    /**
     * A kind of activity that earns points.
     *
     * @param name empty where none was given
     * @param least points that must come from it, 0 or more
     * @param most points that count of it, at least {@code least}
     */
    public record ActivityClass(String name, int least, int most) {
        public ActivityClass {
            name = name == null ? "" : name;
        }
    }
}
