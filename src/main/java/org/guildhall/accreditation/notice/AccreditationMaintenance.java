package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BooleanSupplier;
import org.guildhall.membership.LastCoordinators;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;

/** What is done every night around accreditations: boundaries, communities without a coordinator, and one mail each. */
@Named
public class AccreditationMaintenance implements MaintenanceTask {
    private final LastCoordinators coordinators;
    private final BoundaryMaintenance boundaries;
    private final VacancyNotices vacancies;
    private final NoticeMailer notices;
    private final Rights rights;
    private final Messages texts;

    @Inject
    public AccreditationMaintenance(
            LastCoordinators coordinators,
            BoundaryMaintenance boundaries,
            VacancyNotices vacancies,
            NoticeMailer notices,
            Rights rights,
            Messages texts) {
        this.coordinators = coordinators;
        this.boundaries = boundaries;
        this.vacancies = vacancies;
        this.notices = notices;
        this.rights = rights;
        this.texts = texts;
    }

    @Override
    public String run(BooleanSupplier stop) {
        boolean isWritable = !rights.isReadOnly();
        if (isWritable) {
            coordinators.keep(stop);
        }
        int gone = boundaries.run(stop);
        if (isWritable) {
            vacancies.run(stop);
        }
        return texts.text("guildhall.accreditation.job.done", gone, notices.run(stop));
    }
}
