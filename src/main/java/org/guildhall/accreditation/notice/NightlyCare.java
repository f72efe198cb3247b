package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BooleanSupplier;
import org.guildhall.accreditation.status.HolderNames;
import org.guildhall.platform.NightlyWork;

/** What is done every night around accreditations: boundaries, names, and one mail each. */
@Named
public class NightlyCare implements NightlyWork {
    private final BoundaryCare boundaries;
    private final HolderNames names;
    private final NoticeRun notices;

    @Inject
    public NightlyCare(BoundaryCare boundaries, HolderNames names, NoticeRun notices) {
        this.boundaries = boundaries;
        this.names = names;
        this.notices = notices;
    }

    @Override
    public String run(BooleanSupplier stop) {
        int gone = boundaries.run(stop);
        names.run(stop);
        return "Memberships ended: " + gone + ", mails sent: " + notices.run(stop);
    }
}
