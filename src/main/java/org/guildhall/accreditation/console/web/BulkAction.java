package org.guildhall.accreditation.console.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.bulk.BulkChanges;
import org.guildhall.accreditation.bulk.ConfirmedChange;
import org.guildhall.accreditation.bulk.PlannedChange;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.renewal.ForecastViews;
import org.guildhall.accreditation.renewal.Forecasts;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FormValues;

/** A change to many: first shown for each, then done to exactly those. */
@LicensedOnly
@SuppressWarnings("serial")
public class BulkAction extends RegisterConsoleAction {
    private final transient BulkChanges bulk;
    private transient List<PlannedChange> planned = List.of();
    private boolean refused;
    private String order = "";
    private String requestKey;
    private String run = "";

    @Inject
    public BulkAction(
            BulkChanges bulk,
            Register register,
            SchemeReading schemes,
            EntryViews views,
            Forecasts forecasts,
            ForecastViews forecastViews,
            StatusCalculator rules,
            OfficerPages desk,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(register, schemes, views, forecasts, forecastViews, rules, desk, viewers, request, texts);
        this.bulk = bulk;
    }

    /** Shows what would happen; nothing is stored. */
    public String preview() {
        return attempt(() -> planned = bulk.preview(
                viewer(),
                space(),
                isAll() ? bulk.matching(viewer(), space(), getFilter().input()) : chosen(),
                wanted()));
    }

    /** Does it to those that were shown as possible. */
    public String confirm() {
        String result = attempt(() -> run =
                String.valueOf(bulk.run(viewer(), space(), new ConfirmedChange(getRequestKey(), wanted(), ordered()))
                        .id()));
        refused = run.isEmpty();
        return result;
    }

    /** While the page is made: what was refused has ended its transaction, in which nothing could be read any more. */
    private List<PlannedChange> planned() {
        if (refused) {
            refused = false;
            lookAgain();
        }
        return planned;
    }

    private void lookAgain() {
        requestKey = null;
        try {
            planned = bulk.preview(
                    viewer(),
                    space(),
                    ordered().stream().map(ConfirmedChange.Chosen::number).toList(),
                    wanted());
        } catch (RequestRefusedException again) {
            planned = List.of(); // the page says why already
        }
    }

    public List<PlannedRow> getPlanned() {
        return planned().stream().map(this::row).toList();
    }

    /** How many would change. */
    public int getPossible() {
        return (int) planned().stream().filter(PlannedChange::isPossible).count();
    }

    /** How many would stay as they are. */
    public int getImpossible() {
        return planned().size() - getPossible();
    }

    /** Exactly those that would change, each with its fingerprint. */
    public String getOrder() {
        return planned().isEmpty()
                ? order
                : planned().stream()
                        .filter(PlannedChange::isPossible)
                        .map(each -> each.present().accreditation().number() + ":" + each.fingerprint())
                        .collect(Collectors.joining(" "));
    }

    /** Made anew for each page that is shown, so that sending the page twice does it once. */
    public String getRequestKey() {
        planned();
        if (requestKey == null) {
            requestKey = UUID.randomUUID().toString();
        }
        return requestKey;
    }

    /** The run that was made. */
    public String getRun() {
        return run;
    }

    @StrutsParameter
    public void setOrder(String order) {
        this.order = order;
    }

    @StrutsParameter
    public void setRequestKey(String requestKey) {
        this.requestKey = requestKey;
    }

    private PlannedRow row(PlannedChange change) {
        EntryView after = views().view(change.after().orElse(change.present()));
        return new PlannedRow(
                views().view(change.present()),
                after.stateText(),
                after.state(),
                after.symbol(),
                change.problems().stream().map(this::words).collect(Collectors.joining(" ")));
    }

    private String words(Problem problem) {
        return texts().text(problem);
    }

    private List<ConfirmedChange.Chosen> ordered() {
        return Arrays.stream(order.trim().split("\\s+"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(":", 2))
                .map(pair -> new ConfirmedChange.Chosen(pair[0], pair.length > 1 ? pair[1] : ""))
                .toList();
    }

    private Change wanted() {
        AccreditationAction action = AccreditationAction.ofCode(getChange())
                .orElseThrow(() -> RequestRefusedException.invalid("change", "guildhall.console.action-unknown"));
        return new Change(
                action,
                FormValues.optionalDay(getOn(), "on"),
                getReason(),
                Optional.empty(),
                FormValues.optionalDay(getReviewOn(), "reviewOn"));
    }
}
