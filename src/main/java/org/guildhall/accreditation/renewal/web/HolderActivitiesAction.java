package org.guildhall.accreditation.renewal.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.renewal.Activity;
import org.guildhall.accreditation.renewal.ActivityLog;
import org.guildhall.accreditation.renewal.HolderLog;
import org.guildhall.accreditation.renewal.HolderLogs;
import org.guildhall.accreditation.renewal.RenewalProgress;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FormValues;

/** A holder's log, for those who review it. */
@LicensedOnly
@SuppressWarnings("serial")
public class HolderActivitiesAction extends OfficerAction {
    private final transient HolderLogs logs;
    private final transient ActivityLog log;
    private final transient EntryViews entries;
    private final transient ActivityRows rows;
    private transient Optional<HolderLog> found;
    private String hindrance = "";
    private String number = "";
    private String activityId = "";
    private String review = "";

    @Inject
    public HolderActivitiesAction(
            HolderLogs logs,
            ActivityLog log,
            EntryViews entries,
            ActivityRows rows,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.APPLICATIONS, viewers, request, texts);
        this.logs = logs;
        this.log = log;
        this.entries = entries;
        this.rows = rows;
    }

    public String review() {
        return attempt(() -> {
            long activity = FormValues.id(activityId, "guildhall.accreditation.activity.absent");
            log.requireReviewer(viewer(), space(), activity);
            log.review(viewer(), space(), activity, answer());
        });
    }

    private Activity.Review answer() {
        return Activity.Review.ofCode(review)
                .orElseThrow(() -> RequestRefusedException.invalid("", "guildhall.application.answer-needed"));
    }

    /** Whether there is an accreditation with this number whose log the viewer may read. */
    public boolean isFound() {
        return found().isPresent();
    }

    /** Null unless it was found. */
    public EntryView getEntry() {
        return found().map(HolderLog::entry).map(entries::view).orElse(null);
    }

    /** Why nothing is shown, as text. */
    public String getHindrance() {
        return hindrance;
    }

    public List<ActivityRow> getActivities() {
        return found().map(HolderLog::activities).map(rows::rows).orElse(List.of());
    }

    public RenewalProgress getProgress() {
        return found().map(HolderLog::progress).orElseThrow();
    }

    public boolean isReviewing() {
        return found().filter(HolderLog::reviewable).isPresent();
    }

    private Optional<HolderLog> found() {
        if (found == null) {
            try {
                found = Optional.of(logs.of(viewer(), space(), number));
            } catch (RequestRefusedException refusal) {
                hindrance = texts().text(refusal.problems().get(0));
                found = Optional.empty();
            }
        }
        return found;
    }

    public String getNumber() {
        return number;
    }

    @StrutsParameter
    public void setNumber(String number) {
        this.number = number;
    }

    @StrutsParameter
    public void setActivityId(String activityId) {
        this.activityId = activityId;
    }

    @StrutsParameter
    public void setReview(String review) {
        this.review = review;
    }
}
