package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BooleanSupplier;
import org.guildhall.accreditation.status.HolderNameRefresh;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;

/** What is done every night around accreditations: boundaries, names, and one mail each. */
@Named
public class AccreditationMaintenance implements MaintenanceTask {
    private final BoundaryMaintenance boundaries;
    private final HolderNameRefresh names;
    private final NoticeMailer notices;
    private final Messages texts;

    @Inject
    public AccreditationMaintenance(
            BoundaryMaintenance boundaries, HolderNameRefresh names, NoticeMailer notices, Messages texts) {
        this.boundaries = boundaries;
        this.names = names;
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public String run(BooleanSupplier stop) {
        int gone = boundaries.run(stop);
        names.run(stop);
        return texts.text("guildhall.accreditation.job.done", gone, notices.run(stop));
    }
}
