package org.guildhall.accreditation.renewal;

import java.util.List;
import org.guildhall.accreditation.register.RegisterEntry;

/**
 * What a holder has written down for the next renewal of an accreditation.
 *
 * @param progress what it comes to today
 * @param activities all under the scheme, the latest first
 * @param reviewable whether the viewer may say what counts
 */
public record HolderLog(RegisterEntry entry, RenewalProgress progress, List<Activity> activities, boolean reviewable) {
    public HolderLog {
        activities = List.copyOf(activities);
    }
}
