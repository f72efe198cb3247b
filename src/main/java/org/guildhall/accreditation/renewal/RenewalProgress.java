package org.guildhall.accreditation.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.RenewalRequirements.ActivityClass;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.text.Identity;

/**
 * A holder's progress towards a renewal.
 *
 * @param counted points that count, after the bounds of their classes
 * @param needed points that the requirements ask for
 */
@ForTemplates
public record RenewalProgress(int counted, int needed, List<ClassProgress> classes) {
    public RenewalProgress {
        classes = List.copyOf(classes);
    }

    /**
     * The progress that activities make under the requirements; activities that were counted or rejected do not count.
     */
    public static RenewalProgress of(RenewalRequirements requirements, List<Activity> activities) {
        Map<String, Integer> logged = activities.stream()
                .filter(Activity::mayCount)
                .collect(Collectors.groupingBy(
                        activity -> Identity.of(activity.kind()), Collectors.summingInt(Activity::points)));
        List<ClassProgress> classes = new ArrayList<>();
        int total = 0;
        for (ActivityClass each : requirements.classes()) {
            int points = orZero(logged.remove(Identity.of(each.name())));
            int counted = Math.min(points, each.most());
            classes.add(new ClassProgress(each.name(), points, counted, each.least(), each.most()));
            total += counted;
        }
        total += logged.values().stream().mapToInt(Integer::intValue).sum();
        return new RenewalProgress(total, requirements.points(), classes);
    }

    private static int orZero(Integer points) {
        return points == null ? 0 : points;
    }

    public boolean isMet() {
        return counted >= needed && classes.stream().allMatch(ClassProgress::isMet);
    }
}
