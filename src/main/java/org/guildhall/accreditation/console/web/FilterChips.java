package org.guildhall.accreditation.console.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.platform.Messages;

/** The filters that officers ask for most: everybody, those due soon, and the states in which something is to be done. */
final class FilterChips {
    private static final int DUE_MONTHS = 3;
    private static final List<StatusOnDay.State> STATES = List.of(
            StatusOnDay.State.GRACE,
            StatusOnDay.State.LAPSED,
            StatusOnDay.State.PROBATION,
            StatusOnDay.State.SUSPENDED);

    private final ConsoleFilter filter;
    private final LocalDate today;
    private final Messages texts;

    FilterChips(ConsoleFilter filter, LocalDate today, Messages texts) {
        this.filter = filter;
        this.today = today;
        this.texts = texts;
    }

    List<FilterChip> all() {
        return Stream.concat(
                        Stream.of(
                                chip(texts.text("guildhall.console.chip.all"), "", "", ""),
                                chip(
                                        texts.text("guildhall.console.chip.due", DUE_MONTHS),
                                        "",
                                        today.toString(),
                                        today.plusMonths(DUE_MONTHS).toString())),
                        STATES.stream()
                                .map(state -> chip(
                                        texts.text("guildhall.console.state." + state.code()), state.code(), "", "")))
                .toList();
    }

    private FilterChip chip(String label, String state, String from, String to) {
        ConsoleFilter chosen = filter.with(Map.of("state", state, "expiresFrom", from, "expiresTo", to, "day", ""));
        return new FilterChip(label, chosen.query(), chosen.query().equals(filter.query()));
    }
}
