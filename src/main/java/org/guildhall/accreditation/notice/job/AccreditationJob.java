package org.guildhall.accreditation.notice.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.guildhall.platform.MaintenanceTask;

/** The nightly job around accreditations; its bean name stands in the descriptor. */
@Named("accreditationJob")
public class AccreditationJob implements JobRunner {
    private final List<MaintenanceTask> works;

    @Inject
    public AccreditationJob(List<MaintenanceTask> works) {
        this.works = works;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(works.stream()
                .map(work -> work.run(request::isCancellationRequested))
                .collect(Collectors.joining("; ")));
    }
}
