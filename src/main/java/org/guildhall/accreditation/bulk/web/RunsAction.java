package org.guildhall.accreditation.bulk.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.bulk.BulkHistory;
import org.guildhall.accreditation.bulk.BulkItem;
import org.guildhall.accreditation.bulk.BulkRun;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FormValues;

/** The changes that were made to many at once: what each did, and undoing it. */
@LicensedOnly
@SuppressWarnings("serial")
public class RunsAction extends OfficerAction {
    private static final int ROWS = 50;

    private final transient BulkHistory history;
    private final transient EntryViews views;
    private transient Optional<BulkHistory.RunDetails> detail;
    private transient List<RunRow> runs;
    private String run = "";
    private String before = "";

    @Inject
    public RunsAction(
            BulkHistory history,
            EntryViews views,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.ACCREDITATIONS, viewers, request, texts);
        this.history = history;
        this.views = views;
    }

    @Override
    public String doDefault() {
        attempt(this::read);
        return Action.INPUT;
    }

    public String undo() {
        return attempt(() -> {
            read();
            history.undo(viewer(), space(), FormValues.id(run, "guildhall.console.no-such-run"));
        });
    }

    private void read() {
        detail = Optional.empty();
        if (!run.isEmpty()) {
            detail = Optional.of(history.one(viewer(), space(), FormValues.id(run, "guildhall.console.no-such-run")));
        }
    }

    private Optional<BulkHistory.RunDetails> detail() {
        if (detail == null) {
            try {
                read();
            } catch (RequestRefusedException refusal) {
                return detail; // empty: the page says nothing to whoever may not read it
            }
        }
        return detail;
    }

    /** The runs of the list, the latest first; empty on the page of one run. */
    public List<RunRow> getRuns() {
        if (runs == null) {
            runs = run.isEmpty() ? latest() : List.of();
        }
        return runs;
    }

    private List<RunRow> latest() {
        try {
            return history.latest(viewer(), space(), FormValues.id(before), ROWS).stream()
                    .map(this::row)
                    .toList();
        } catch (RequestRefusedException refusal) {
            return List.of(); // the page says nothing to whoever may not read it
        }
    }

    /** The id below which the next page of the list begins; empty on the last page. */
    public String getOlder() {
        List<RunRow> runs = getRuns();
        return runs.size() == ROWS ? runs.get(ROWS - 1).id() : "";
    }

    /** Whether the page shows one run. */
    public boolean isDetailed() {
        return detail().isPresent();
    }

    /** The run that the page shows; null on the list. */
    public RunRow getOne() {
        return detail().map(BulkHistory.RunDetails::summary).map(this::row).orElse(null);
    }

    public List<RunLine> getLines() {
        return detail().map(BulkHistory.RunDetails::items).orElse(List.of()).stream()
                .map(line -> new RunLine(
                        views.view(line.present()),
                        outcome(line.item()),
                        line.item().isDone()))
                .toList();
    }

    public String getRun() {
        return run;
    }

    @StrutsParameter
    public void setRun(String run) {
        this.run = run.trim();
    }

    @StrutsParameter
    public void setBefore(String before) {
        this.before = before.trim();
    }

    private RunRow row(BulkHistory.RunSummary summary) {
        BulkRun each = summary.run();
        return new RunRow(
                String.valueOf(each.id()),
                texts().text("guildhall.accreditation.action."
                        + each.change().action().code()),
                texts().name(summary.actor()),
                texts().moment(each.ranAt()),
                texts().day(each.change().on().orElseThrow()),
                each.change().reason(),
                each.done(),
                each.left(),
                each.undone(),
                summary.canBeUndone());
    }

    private String outcome(BulkItem item) {
        if (!item.isDone()) {
            return texts().text(
                            "guildhall.console.line.left", words(item.problem().orElseThrow()));
        }
        return item.undoing()
                .map(tried -> tried.problem()
                        .map(problem -> texts().text("guildhall.console.line.stays", words(problem)))
                        .orElseGet(() -> texts().text("guildhall.console.line.undone")))
                .orElseGet(() -> texts().text("guildhall.console.line.done"));
    }

    private String words(Problem problem) {
        return texts().text(problem);
    }
}
