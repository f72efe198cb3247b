package org.guildhall.accreditation.renewal;

import java.util.List;
import org.guildhall.accreditation.register.RegisterEntry;

/**
 * A holder's log for the next renewal of an accreditation.
 *
 * @param progress the points that count today
 * @param activities all under the scheme, the latest first
 * @param reviewable whether the viewer may review activities
 */
public record HolderLog(RegisterEntry entry, RenewalProgress progress, List<Activity> activities, boolean reviewable) {
    public HolderLog {
        activities = List.copyOf(activities);
    }
}
