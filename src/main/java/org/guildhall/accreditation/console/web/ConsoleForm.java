package org.guildhall.accreditation.console.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** What is carried from page to page while many accreditations are found and changed: the filter, and the change. */
@SuppressWarnings("serial")
public abstract class ConsoleForm extends OfficerAction {
    private final transient RegisterConsoleData data;
    private final transient ConsoleFilter filter = new ConsoleFilter();
    private String change = "";
    private String on;
    private String reason = "";
    private String reviewOn = "";
    private String after = "";
    private String[] chosen = {};
    private String all = "";
    private String order = "";
    private String requestKey = UUID.randomUUID().toString();

    protected ConsoleForm(
            RegisterConsoleData data, OfficerPages pages, Viewers viewers, RequestParameters request, Messages texts) {
        super(pages, OfficerPages.Page.ACCREDITATIONS, viewers, request, texts);
        this.data = data;
    }

    protected final RegisterConsoleData data() {
        return data;
    }

    /** @throws RequestRefusedException INVALID naming what is no change or no day */
    protected final Change wanted() {
        AccreditationAction action = AccreditationAction.ofCode(change)
                .orElseThrow(() -> RequestRefusedException.invalid("change", "guildhall.console.action-unknown"));
        return new Change(
                action,
                FormValues.optionalDay(getOn(), "on"),
                reason,
                Optional.empty(),
                FormValues.optionalDay(reviewOn, "reviewOn"));
    }

    public ConsoleFilter getFilter() {
        return filter;
    }

    public String getChange() {
        return change;
    }

    public String getChangeText() {
        return AccreditationAction.ofCode(change)
                .map(action -> texts().text("guildhall.accreditation.do." + action.code()))
                .orElse("");
    }

    public String getOn() {
        return on == null ? data.today().toString() : on;
    }

    /** The day in words, as far as it is one. */
    public String getOnText() {
        return FormValues.day(getOn()).map(texts()::day).orElseGet(this::getOn);
    }

    /** Whether the change needs a day of review. */
    public boolean isReviewed() {
        return AccreditationAction.ofCode(change)
                .filter(AccreditationAction::needsReviewDay)
                .isPresent();
    }

    public String getReason() {
        return reason;
    }

    public String getReviewOn() {
        return reviewOn;
    }

    /** Where the page of the register begins that the viewer came from; empty for the first. */
    public String getAfter() {
        return after;
    }

    /** The numbers that were ticked. */
    public List<String> getChosen() {
        return List.of(chosen);
    }

    /** Whether all that match are meant, not only those chosen. */
    public boolean isAll() {
        return !all.isEmpty();
    }

    /** What a preview has shown as possible, each with its fingerprint; empty before one was sent. */
    protected final String sentOrder() {
        return order;
    }

    /** The key of the page that was sent, another one when none was. */
    protected final String sentRequestKey() {
        return requestKey;
    }

    @StrutsParameter
    public void setOrder(String order) {
        this.order = order;
    }

    @StrutsParameter
    public void setRequestKey(String requestKey) {
        this.requestKey = requestKey;
    }

    @StrutsParameter
    public void setAfter(String after) {
        this.after = after;
    }

    @StrutsParameter
    public void setChosen(String[] numbers) {
        chosen = numbers.clone();
    }

    /** Anything for all that match, not only those chosen. */
    @StrutsParameter
    public void setAll(String all) {
        this.all = all;
    }

    @StrutsParameter
    public void setScheme(String scheme) {
        filter.put("scheme", scheme);
    }

    @StrutsParameter
    public void setLevel(String level) {
        filter.put("level", level);
    }

    @StrutsParameter
    public void setState(String state) {
        filter.put("state", state);
    }

    @StrutsParameter
    public void setSearch(String search) {
        filter.put("search", search);
    }

    /** User name of who granted or assessed. */
    @StrutsParameter
    public void setOfficer(String officer) {
        filter.put("officer", officer);
    }

    @StrutsParameter
    public void setExpiresFrom(String day) {
        filter.put("expiresFrom", day);
    }

    @StrutsParameter
    public void setExpiresTo(String day) {
        filter.put("expiresTo", day);
    }

    /** As everything stood on that day. */
    @StrutsParameter
    public void setDay(String day) {
        filter.put("day", day);
    }

    @StrutsParameter
    public void setArchived(String archived) {
        filter.put("archived", archived);
    }

    @StrutsParameter
    public void setChange(String change) {
        this.change = change;
    }

    @StrutsParameter
    public void setOn(String on) {
        this.on = on;
    }

    @StrutsParameter
    public void setReason(String reason) {
        this.reason = reason;
    }

    @StrutsParameter
    public void setReviewOn(String reviewOn) {
        this.reviewOn = reviewOn;
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.accreditation.field.", "on", "reason", "level")
                .and("reviewOn", "guildhall.console.bulk.review")
                .and("change", "guildhall.console.bulk.change")
                .and("search", "guildhall.console.filter.search")
                .and("scheme", "guildhall.console.filter.scheme")
                .and("state", "guildhall.console.filter.state")
                .and("officer", "guildhall.console.filter.officer")
                .and("expiresFrom", "guildhall.console.filter.expires-from")
                .and("expiresTo", "guildhall.console.filter.expires-to")
                .and("day", "guildhall.console.filter.day");
    }
}
