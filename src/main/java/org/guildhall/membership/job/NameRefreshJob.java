package org.guildhall.membership.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.membership.NameRefresh;

/** The nightly job that follows renamed people; its bean name stands in the descriptor. */
@Named("nameRefreshJob")
public class NameRefreshJob implements JobRunner {
    private final NameRefresh refresh;

    @Inject
    public NameRefreshJob(NameRefresh refresh) {
        this.refresh = refresh;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int renamed = refresh.run(request::isCancellationRequested);
        return JobRunnerResponse.success("Names brought up to date: " + renamed);
    }
}
