package org.guildhall.membership.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.Messages;

/** The nightly job that follows the accounts of people; its bean name stands in the descriptor. */
@Named("nameRefreshJob")
public class NameRefreshJob implements JobRunner {
    private final List<AccountFollower> followers;
    private final Messages texts;

    @Inject
    public NameRefreshJob(List<AccountFollower> followers, Messages texts) {
        this.followers = followers;
        this.texts = texts;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int changed = followers.stream()
                .mapToInt(each -> each.followAll(request::isCancellationRequested))
                .sum();
        return JobRunnerResponse.success(texts.text("guildhall.membership.job.done", changed));
    }
}
