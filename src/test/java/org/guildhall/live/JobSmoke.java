package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Rule;
import org.junit.Test;

/**
 * Runs the nightly jobs from the administration's list of scheduled jobs. Confluence has no REST for it; where the list is
 * not as known, the jobs are to be run there by hand.
 */
public class JobSmoke {
    private static final String LIST = "/admin/scheduledjobs/viewscheduledjobs.action";
    private static final String RUN = "/admin/scheduledjobs/runJob.action";
    private static final String BY_HAND = "; please run it by hand under Administration › Scheduled Jobs";

    @Rule
    public final Spoken spoken = new Spoken();

    private final LiveHost host = LiveRun.host();

    @Test
    public void theJobThatFollowsRenamedPeopleRuns() {
        runs(job("name-refresh"));
    }

    @Test
    public void theNightlyJobOfAccreditationsRuns() {
        runs(job("accreditation-nightly"));
    }

    private AppJar.Job job(String key) {
        return host.app().jobs().stream()
                .filter(job -> job.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void runs(AppJar.Job job) {
        Document list = host.admin().page(LIST).html();
        assumeTrue(
                "the host shows no list of scheduled jobs that is understood here" + BY_HAND,
                table(list).isPresent());
        Element row = row(list, job).orElseThrow(() -> new AssertionError("The host does not list the job " + job));
        String before = lastExecution(row);
        Answer answer = host.admin()
                .form(
                        RUN,
                        Map.of(
                                "group",
                                row.attr("data-job-group"),
                                "id",
                                row.attr("data-job-id"),
                                "atl_token",
                                list.select("meta#atlassian-token").attr("content")));
        assumeTrue("the host took no order to run the job (" + answer.status() + ")" + BY_HAND, answer.status() < 400);
        Answer after = SmokeSpace.until(
                () -> host.admin().page(LIST),
                page -> row(page.html(), job)
                        .map(JobSmoke::lastExecution)
                        .filter(time -> !time.equals(before))
                        .isPresent());
        assertThat(row(after.html(), job).map(JobSmoke::lastExecution))
                .as("when %s was last run", job)
                .isPresent()
                .get()
                .isNotEqualTo(before);
    }

    private static Optional<Element> table(Document list) {
        return Optional.ofNullable(list.selectFirst("table#schedule-admin:has(tr[data-job-id])"));
    }

    private static Optional<Element> row(Document list, AppJar.Job job) {
        return list.select("table#schedule-admin tr[data-job-id]").stream()
                .filter(row -> row.attr("data-job-id").endsWith(job.key())
                        || row.attr("data-job-name").equals(job.name()))
                .findFirst();
    }

    /** As the list shows it; empty before the first time. */
    private static String lastExecution(Element row) {
        List<String> columns = row.closest("table").select("thead th").eachText();
        int column = columns.indexOf("Last Execution");
        assumeTrue("the list of scheduled jobs does not show when a job was last run" + BY_HAND, column >= 0);
        return row.child(column).text();
    }
}
