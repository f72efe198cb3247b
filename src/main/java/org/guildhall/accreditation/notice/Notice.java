package org.guildhall.accreditation.notice;

import java.time.LocalDate;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.platform.SpaceKey;

/**
 * Something a holder is told once.
 *
 * @param space where the community of the accreditation lives
 * @param step days before the last day in force, negative after it
 * @param lastDay the last day in force
 */
record Notice(Accreditation accreditation, SpaceKey space, String schemeName, int step, LocalDate lastDay) {

    /** One key for one telling: after a renewal, everything may be told anew. */
    String key() {
        return accreditation.id() + ":" + lastDay + ":" + step;
    }
}
