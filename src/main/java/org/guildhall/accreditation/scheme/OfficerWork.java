package org.guildhall.accreditation.scheme;

import java.util.List;
import org.guildhall.membership.Waiting;

/** Work of those who run accreditations that can wait for them. */
public interface OfficerWork {

    /** What waits for somebody, at most one entry a kind; only what they may do now. */
    List<Waiting> waiting(OfficerSeat seat);
}
