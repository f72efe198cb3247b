package org.guildhall.admin;

import com.atlassian.annotations.security.LicensedOnly;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.AccreditationAction;
import org.guildhall.accreditation.AccreditationService;
import org.guildhall.accreditation.AccreditationTransitions;
import org.guildhall.accreditation.Change;
import org.guildhall.accreditation.EntryView;
import org.guildhall.accreditation.EntryViews;
import org.guildhall.accreditation.Grant;
import org.guildhall.accreditation.Party;
import org.guildhall.accreditation.Register;
import org.guildhall.accreditation.RegisterEntries;
import org.guildhall.accreditation.RegisterEntry;
import org.guildhall.accreditation.RegisterRequest;
import org.guildhall.accreditation.Scheme;
import org.guildhall.accreditation.SchemeService;
import org.guildhall.accreditation.StandingRules;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.People;
import org.guildhall.site.Person;
import org.guildhall.site.Texts;
import org.guildhall.site.Viewers;

/** The space tools' pages of accreditations: the list, the form to grant, and one accreditation with its history. */
@LicensedOnly
@SuppressWarnings("serial")
public class AccreditationsAction extends DeskAction {
    private static final int ROWS = 50;

    private final transient Register register;
    private final transient SchemeService schemes;
    private final transient AccreditationService service;
    private final transient EntryViews views;
    private final transient StandingRules rules;
    private final transient People people;
    private transient RegisterEntries page;
    private transient Optional<RegisterEntry> found;
    private String number = "";
    private String search = "";
    private String after = "";
    private String scheme = "";
    private String holder = "";
    private String level = "";
    private String from;
    private String reason = "";
    private String change = "";
    private String on;

    @Inject
    public AccreditationsAction(
            Register register,
            SchemeService schemes,
            AccreditationService service,
            EntryViews views,
            StandingRules rules,
            People people,
            Desk desk,
            Viewers viewers,
            Texts texts) {
        super(desk, Desk.Page.ACCREDITATIONS, viewers, texts);
        this.register = register;
        this.schemes = schemes;
        this.service = service;
        this.views = views;
        this.rules = rules;
        this.people = people;
    }

    public String grant() {
        return attempt(() -> number = service.grant(
                        viewer(),
                        space(),
                        new Grant(
                                scheme.matches("[0-9]{1,18}") ? Long.parseLong(scheme) : 0,
                                holder,
                                level,
                                day(getFrom(), "from"),
                                reason))
                .number());
    }

    public String change() {
        return attempt(() -> service.change(
                viewer(),
                space(),
                number,
                new Change(
                        AccreditationAction.ofCode(change)
                                .orElseThrow(() -> Refusal.conflict("", "guildhall.accreditation.not-now")),
                        day(getOn(), "on"),
                        reason,
                        level)));
    }

    public RegisterEntries getPage() {
        if (page == null) {
            page = readPage();
        }
        return page;
    }

    private RegisterEntries readPage() {
        return register.page(
                viewer(),
                space(),
                new RegisterRequest(Optional.empty(), List.of(), textOf(search), textOf(after), ROWS));
    }

    public List<EntryView> getEntries() {
        return getPage().entries().stream().map(views::view).toList();
    }

    /** Where the list goes on, empty at its end. */
    public String getNext() {
        return getPage().next().orElse("");
    }

    public List<Scheme> getSchemes() {
        return schemes.of(viewer(), space()).stream()
                .filter(each -> !each.retired())
                .toList();
    }

    /** The accreditation that is looked at; empty for a number that was never given here. */
    public Optional<EntryView> getEntry() {
        return found().map(views::view);
    }

    /** What a decider can do with it now: codes of the actions. Another level has a form of its own. */
    public List<String> getPossible() {
        return found()
                .map(entry -> AccreditationTransitions.possibleIn(
                        entry.accreditation().life().at()))
                .orElse(List.of())
                .stream()
                .filter(action -> action.party() == Party.DECIDER && action != AccreditationAction.SUPERSEDE)
                .map(AccreditationAction::code)
                .toList();
    }

    public List<String> getLevels() {
        return found().map(entry -> entry.scheme().levels()).orElse(List.of());
    }

    /** The changes, the oldest first. */
    public List<HistoryRow> getHistory() {
        return found().map(RegisterEntry::accreditation).map(register::historyOf).orElse(List.of()).stream()
                .map(event -> new HistoryRow(
                        texts().text("guildhall.accreditation.action."
                                + event.action().code()),
                        texts().day(event.effectiveOn()),
                        event.level(),
                        nameOf(people.byIds(List.of(event.actor())).get(event.actor())),
                        event.reason()))
                .toList();
    }

    public String getNumber() {
        return number;
    }

    public String getSearch() {
        return search;
    }

    public String getScheme() {
        return scheme;
    }

    public String getHolder() {
        return holder;
    }

    public String getLevel() {
        return level;
    }

    public String getFrom() {
        return from == null ? rules.today().toString() : from;
    }

    public String getReason() {
        return reason;
    }

    public String getChange() {
        return change;
    }

    public String getOn() {
        return on == null ? rules.today().toString() : on;
    }

    @StrutsParameter
    public void setNumber(String number) {
        this.number = number;
    }

    @StrutsParameter
    public void setSearch(String search) {
        this.search = search;
    }

    @StrutsParameter
    public void setAfter(String after) {
        this.after = after;
    }

    @StrutsParameter
    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    @StrutsParameter
    public void setHolder(String holder) {
        this.holder = holder;
    }

    @StrutsParameter
    public void setLevel(String level) {
        this.level = level;
    }

    @StrutsParameter
    public void setFrom(String from) {
        this.from = from;
    }

    @StrutsParameter
    public void setReason(String reason) {
        this.reason = reason;
    }

    @StrutsParameter
    public void setChange(String change) {
        this.change = change;
    }

    @StrutsParameter
    public void setOn(String on) {
        this.on = on;
    }

    private Optional<RegisterEntry> found() {
        if (found == null) {
            found = register.byNumber(viewer(), space(), number, Optional.empty());
        }
        return found;
    }

    private String nameOf(Person person) {
        return person.isRemoved() ? texts().text("guildhall.accreditation.former-user") : person.fullName();
    }

    private static Optional<String> textOf(String value) {
        return Optional.of(value.trim()).filter(text -> !text.isEmpty());
    }

    private static LocalDate day(String text, String field) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid(field, "guildhall.accreditation.date-form");
        }
    }

    /** One change of an accreditation. */
    public record HistoryRow(String action, String on, String level, String actor, String reason) {}
}
