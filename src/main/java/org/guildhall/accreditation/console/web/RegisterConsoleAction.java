package org.guildhall.accreditation.console.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.bulk.BulkChanges;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntries;
import org.guildhall.accreditation.renewal.ForecastView;
import org.guildhall.accreditation.renewal.ForecastViews;
import org.guildhall.accreditation.renewal.Forecasts;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FormValues;

/** The register for those who run it: found by filters, and chosen from for changes to many. */
@LicensedOnly
@SuppressWarnings("serial")
public class RegisterConsoleAction extends OfficerAction {
    private static final int ROWS = 50;
    private static final int MONTHS = 12;

    private final transient Register register;
    private final transient SchemeReading schemes;
    private final transient EntryViews views;
    private final transient Forecasts forecasts;
    private final transient ForecastViews forecastViews;
    private final transient StatusCalculator rules;
    private final transient ConsoleFilter filter = new ConsoleFilter();
    private transient RegisterEntries page;
    private transient List<Scheme> named;
    private String after = "";
    private String[] chosen = {};
    private String all = "";
    private String change = "";
    private String on;
    private String reason = "";
    private String reviewOn = "";

    @Inject
    public RegisterConsoleAction(
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
        super(desk, OfficerPages.Page.ACCREDITATIONS, viewers, request, texts);
        this.register = register;
        this.schemes = schemes;
        this.views = views;
        this.forecasts = forecasts;
        this.forecastViews = forecastViews;
        this.rules = rules;
    }

    @Override
    public String doDefault() {
        attempt(this::read);
        return Action.INPUT;
    }

    private void read() {
        page = new RegisterEntries(List.of(), Optional.empty());
        page = register.page(
                viewer(),
                space(),
                filter.input().request(Optional.of(after.trim()).filter(text -> !text.isEmpty()), ROWS));
    }

    private RegisterEntries page() {
        if (page == null) {
            try {
                read();
            } catch (RequestRefusedException refusal) {
                return page; // empty: the problems of the form above come first
            }
        }
        return page;
    }

    public List<ConsoleRow> getRows() {
        return page().entries().stream()
                .map(entry -> new ConsoleRow(
                        views.view(entry),
                        views.lastDay(entry),
                        Arrays.asList(chosen).contains(entry.accreditation().number())))
                .toList();
    }

    /** Where the list goes on, empty at its end. */
    public String getNext() {
        return page().next().orElse("");
    }

    public ConsoleFilter getFilter() {
        return filter;
    }

    /** The day the states belong to in words, empty for today. */
    public String getDayText() {
        return filter.at("day").isEmpty() || page().entries().isEmpty()
                ? ""
                : texts().day(page().entries().get(0).standing().on());
    }

    /** The community's schemes by their ids. */
    public List<Choice> getSchemes() {
        return schemes().stream()
                .map(scheme -> new Choice(String.valueOf(scheme.id()), scheme.name()))
                .toList();
    }

    private List<Scheme> schemes() {
        if (named == null) {
            named = schemes.of(viewer(), space());
        }
        return named;
    }

    /** Every level of every scheme, once. */
    public List<String> getLevels() {
        return schemes().stream()
                .flatMap(scheme -> scheme.levels().stream())
                .distinct()
                .toList();
    }

    public List<Choice> getStates() {
        return Arrays.stream(StatusOnDay.State.values())
                .filter(state -> state != StatusOnDay.State.NONE)
                .map(state -> new Choice(state.code(), texts().text("guildhall.console.state." + state.code())))
                .toList();
    }

    /** What can be done to many. */
    public List<Choice> getChanges() {
        return BulkChanges.ACTIONS.stream()
                .map(action -> new Choice(action.code(), texts().text("guildhall.accreditation.do." + action.code())))
                .toList();
    }

    public ForecastView getForecast() {
        return forecastViews.view(forecasts.of(viewer(), space(), Optional.empty(), MONTHS));
    }

    public int getLimit() {
        return BulkChanges.LIMIT;
    }

    public String getAfter() {
        return after;
    }

    public boolean isAll() {
        return !all.isEmpty();
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
        return on == null ? rules.today().toString() : on;
    }

    /** The day in words, as far as it is one. */
    public String getOnText() {
        return FormValues.day(getOn()).map(texts()::day).orElseGet(this::getOn);
    }

    public String getReason() {
        return reason;
    }

    public String getReviewOn() {
        return reviewOn;
    }

    protected final List<String> chosen() {
        return Arrays.asList(chosen);
    }

    protected final EntryViews views() {
        return views;
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
}
