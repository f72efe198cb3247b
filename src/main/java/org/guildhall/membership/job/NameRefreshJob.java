package org.guildhall.membership.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.membership.NameRefresh;
import org.guildhall.platform.Messages;

/** The nightly job that follows renamed people; its bean name stands in the descriptor. */
@Named("nameRefreshJob")
public class NameRefreshJob implements JobRunner {
    private final NameRefresh refresh;
    private final Messages texts;

    @Inject
    public NameRefreshJob(NameRefresh refresh, Messages texts) {
        this.refresh = refresh;
        this.texts = texts;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int renamed = refresh.run(request::isCancellationRequested);
        return JobRunnerResponse.success(texts.text("guildhall.membership.job.done", renamed));
    }
}
