package org.guildhall.accreditation.notice;

import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.platform.SpaceKey;

/**
 * One notice to a holder, which is mailed once.
 *
 * @param space of the accreditation's community
 * @param step days before the last day of the term, negative after it
 * @param standing how it stands when the notice is written
 */
record Notice(Accreditation accreditation, SpaceKey space, String schemeName, int step, StatusOnDay standing) {

    /**
     * Identifies the notice; another last day, as after a renewal, gives another key, so that its steps are mailed
     * again.
     */
    String key() {
        return accreditation.id() + ":" + accreditation.expiresOn().orElseThrow() + ":" + step;
    }
}
