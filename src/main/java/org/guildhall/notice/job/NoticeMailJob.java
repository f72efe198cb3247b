package org.guildhall.notice.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.notice.NoticeMailing;
import org.guildhall.platform.Messages;

/** Mails what people want at once and what was not mailed right after it happened; its bean name stands in the descriptor. */
@Named("noticeMailJob")
public class NoticeMailJob implements JobRunner {
    private final NoticeMailing mails;
    private final Messages texts;

    @Inject
    public NoticeMailJob(NoticeMailing mails, Messages texts) {
        this.mails = mails;
        this.texts = texts;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(
                texts.text("guildhall.notice.job.mailed", mails.sendNow(request::isCancellationRequested)));
    }
}
