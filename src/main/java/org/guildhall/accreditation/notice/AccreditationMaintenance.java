package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;

/** What is done every night around accreditations: boundaries, and one mail each. */
@Named
public class AccreditationMaintenance implements MaintenanceTask {
    private final BoundaryMaintenance boundaries;
    private final NoticeMailer notices;
    private final Messages texts;

    @Inject
    public AccreditationMaintenance(BoundaryMaintenance boundaries, NoticeMailer notices, Messages texts) {
        this.boundaries = boundaries;
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public String run(BooleanSupplier stop) {
        int gone = boundaries.run(stop);
        return texts.text("guildhall.accreditation.job.done", gone, notices.run(stop));
    }
}
