package org.guildhall.accreditation.console.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.bulk.BulkChanges;
import org.guildhall.accreditation.register.RegisterEntries;
import org.guildhall.accreditation.renewal.ForecastView;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.membership.Waiting;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;
import org.guildhall.platform.web.Choice;

/** The page with the register for those who run it: found by filters, and chosen from for changes to many. */
@SuppressWarnings("serial")
public abstract class RegisterConsolePage extends ConsoleForm {
    private static final int ROWS = 50;

    private transient RegisterEntries page;
    private transient List<Scheme> schemes;

    protected RegisterConsolePage(
            RegisterConsoleData data, OfficerPages pages, Viewers viewers, RequestParameters request, Messages texts) {
        super(data, pages, viewers, request, texts);
    }

    /** @throws RequestRefusedException INVALID naming the field of the filter that is wrong; the list is empty then */
    protected final void read() {
        page = new RegisterEntries(List.of(), Optional.empty());
        page = data().entries(viewer(), space(), getFilter().input().request(Parsing.text(getAfter()), ROWS));
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
                .map(entry -> data().row(
                                entry,
                                getChosen().contains(entry.accreditation().number())))
                .toList();
    }

    /** Where the list goes on, empty at its end. */
    public String getNext() {
        return page().next().orElse("");
    }

    /** The day the states belong to in words, empty for today. */
    public String getDayText() {
        return getFilter().at("day").isEmpty() || page().entries().isEmpty()
                ? ""
                : texts().day(page().entries().get(0).standing().on());
    }

    /** The community's schemes by their ids. */
    public List<Choice> getSchemes() {
        return schemes().stream()
                .map(scheme -> new Choice(String.valueOf(scheme.id()), scheme.name()))
                .toList();
    }

    /** Every level of every scheme, once. */
    public List<String> getLevels() {
        return schemes().stream()
                .flatMap(scheme -> scheme.levels().stream())
                .distinct()
                .toList();
    }

    private List<Scheme> schemes() {
        if (schemes == null) {
            schemes = data().schemes(viewer(), space());
        }
        return schemes;
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
        return data().forecast(viewer(), space());
    }

    public int getLimit() {
        return BulkChanges.LIMIT;
    }

    /** The filters that are asked for most, as links. */
    public List<FilterChip> getChips() {
        return new FilterChips(getFilter(), data().today(), texts()).all();
    }

    /** Whether the filter has more than a search and a chip. */
    public boolean isFilterDetailed() {
        return getFilter().isDetailed(getChips().stream().anyMatch(FilterChip::current));
    }

    /** What waits for the viewer, by kind. */
    public List<Waiting> getWaiting() {
        return data().waiting(viewer(), space());
    }
}
