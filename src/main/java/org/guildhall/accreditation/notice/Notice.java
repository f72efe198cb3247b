package org.guildhall.accreditation.notice;

import java.time.LocalDate;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.platform.SpaceKey;

/**
 * One notice to a holder, which is mailed once.
 *
 * @param space of the accreditation's community
 * @param step days before the last day in force, negative after it
 * @param lastDay the last day in force
 */
record Notice(Accreditation accreditation, SpaceKey space, String schemeName, int step, LocalDate lastDay) {

    /**
     * Identifies the notice; another last day, as after a renewal, gives another key, so that its steps are mailed
     * again.
     */
    String key() {
        return accreditation.id() + ":" + lastDay + ":" + step;
    }
}
