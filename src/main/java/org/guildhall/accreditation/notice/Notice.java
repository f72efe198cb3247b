package org.guildhall.accreditation.notice;

import java.time.LocalDate;
import org.guildhall.accreditation.Accreditation;

/**
 * Something a holder is told once.
 *
 * @param step days before the last day in force, negative after it
 * @param lastDay the last day in force
 */
record Notice(Accreditation accreditation, String schemeName, int step, LocalDate lastDay) {

    /** One key for one telling: after a renewal, everything may be told anew. */
    String key() {
        return accreditation.id() + ":" + lastDay + ":" + step;
    }
}
