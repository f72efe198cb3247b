package org.guildhall.workbench.web;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;

/** The administration's list of scheduled jobs, where they can be run at once. */
final class ScheduledJobs {
    static final String LIST = "/admin/scheduledjobs/viewscheduledjobs.action";
    static final String RUN = "/admin/scheduledjobs/runJob.action";

    private final Workbench workbench;
    private final Map<String, String> lastExecutions = new ConcurrentHashMap<>();

    ScheduledJobs(Workbench workbench) {
        this.workbench = workbench;
    }

    /** A job as the list shows it. */
    public record JobRow(String id, String group, String name, boolean runnable, String lastExecution) {}

    void show(Visit visit) throws IOException {
        if (isAdmin(visit)) {
            visit.show(
                    200,
                    "Scheduled jobs",
                    "scheduled-jobs",
                    Map.of("jobs", modules().stream().map(this::row).toList()));
        }
    }

    /** In a thread without a user, as the scheduler does. */
    void run(Visit visit) throws IOException {
        if (!isAdmin(visit)) {
            return;
        }
        Optional<JobRow> job = modules().stream()
                .map(this::row)
                .filter(row -> row.id().equals(visit.text("id")) && row.group().equals(visit.text("group")))
                .filter(JobRow::runnable)
                .findFirst();
        if (job.isEmpty()) {
            visit.message(404, "There is no such job that can be run by hand.");
            return;
        }
        new Thread(() -> run(job.get().id()), "scheduled job " + job.get().id()).start();
        visit.redirect(LIST);
    }

    private void run(String id) {
        try {
            workbench.platform().runJob(id);
            lastExecutions.put(id, Instant.now().toString());
        } catch (RuntimeException e) {
            workbench.problems().add("The job " + id + " failed: " + e);
        }
    }

    private List<XmlElement> modules() {
        return Xml.children(workbench.platform().plugin().descriptor(), "job-config");
    }

    private JobRow row(XmlElement module) {
        String id = module.attribute("key");
        boolean runnable = Xml.child(module, "managed")
                .map(managed -> Boolean.parseBoolean(managed.attribute("canRunAdhoc")))
                .orElse(false);
        return new JobRow(id, "DEFAULT", module.attribute("name"), runnable, lastExecutions.getOrDefault(id, ""));
    }

    private static boolean isAdmin(Visit visit) throws IOException {
        if (visit.person() == null) {
            visit.signInFirst();
            return false;
        }
        if (!visit.person().account().siteAdmin()) {
            visit.message(403, "Only the site’s administrators may do this.");
            return false;
        }
        return true;
    }
}
