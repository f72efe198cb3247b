package org.guildhall.workbench.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gives the sample community offices: held, offered, soon to be handed over, and vacant. */
final class SampleOffices {
    private static final String OFFICES = "/communities/MVF/offices";

    private final SampleCalls calls;
    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    SampleOffices(SampleCalls calls) {
        this.calls = calls;
    }

    void fill() {
        add(
                "facilitator",
                "",
                List.of("Hand over the key of the room", "Share the list of topics", "Introduce the next facilitator"));
        add("sponsor", "", List.of());
        add("technology-steward", "", List.of());
        add("mentor", "", List.of());
        add("own", "Keeper of the library", List.of());
        hold(
                "coordinator",
                "coordinator",
                today.minusMonths(4),
                today.plusMonths(20).minusDays(1));
        hold("facilitator", "p02", today.minusMonths(11), today.plusDays(30));
        hold("sponsor", "p05", today.minusYears(2), null);
        hold("mentor", "p07", today.minusMonths(1), today.plusMonths(11).minusDays(1));
        hold("mentor", "p08", today.minusMonths(1), today.plusMonths(11).minusDays(1));
        befriend("Ines Outside", "Taught the first circle and answers letters.", "https://example.org/ines");
        befriend("Old Tom", "Knows how it was in 1994.", "");
        offer("own-1", "member", today.plusDays(7), today.plusMonths(12));
    }

    private void add(String kind, String name, List<String> checklist) {
        calls.post(
                "spaceadmin",
                OFFICES,
                Map.of("kind", kind, "name", name, "wanted", !kind.equals("own"), "checklist", checklist));
    }

    private void befriend(String name, String brings, String link) {
        calls.post(
                "spaceadmin",
                "/communities/MVF/friends",
                Map.of(
                        "name",
                        name,
                        "brings",
                        brings,
                        "link",
                        link,
                        "consentOn",
                        today.minusDays(20).toString()));
    }

    private void hold(String office, String username, LocalDate begins, LocalDate ends) {
        String id = offer(office, username, begins, ends);
        calls.post(username, "/communities/MVF/office-terms/" + id + "/acceptance", Map.of());
    }

    private String offer(String office, String username, LocalDate begins, LocalDate ends) {
        return calls.post(
                        "spaceadmin",
                        OFFICES + "/" + office + "/terms",
                        ends == null
                                ? Map.of("person", "key-" + username, "begins", begins.toString())
                                : Map.of(
                                        "person",
                                        "key-" + username,
                                        "begins",
                                        begins.toString(),
                                        "ends",
                                        ends.toString()))
                .path("id")
                .asText();
    }
}
