package org.guildhall.expertise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.expertise.TopicSearch.Ranked;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.Parsing;

/**
 * Goes through the sections of the people found until a page is full: each person once, where their best reason stands,
 * and nobody whose account cannot be used.
 */
final class FoundPeople {
    private static final int SECTION_DIGITS = 4;
    private static final int READ_ON = 101;

    private final TopicSearch search;
    private final People people;
    private final Matches matches;
    private final int size;
    private final Map<PersonId, Person> known = new LinkedHashMap<>();
    private final Map<PersonId, List<Ranked>> page = new LinkedHashMap<>();
    private int section;
    private String after;
    private boolean isMore;

    FoundPeople(TopicSearch search, People people, Matches matches, Optional<String> after, int size) {
        this.search = search;
        this.people = people;
        this.matches = matches;
        this.size = size;
        goTo(after.flatMap(Cursor::of).map(Cursor::key).orElse(""));
        read();
    }

    private void goTo(String position) {
        boolean isPosition = position.length() > SECTION_DIGITS;
        section = isPosition
                ? Parsing.number(position.substring(0, SECTION_DIGITS)).orElse(0)
                : 0;
        after = isPosition ? position.substring(SECTION_DIGITS) : "0";
    }

    /** The people of the page in their order, with the reasons of each. */
    Map<PersonId, List<Ranked>> page() {
        return page;
    }

    Person person(PersonId id) {
        return known.get(id);
    }

    Optional<String> next() {
        return isMore
                ? Optional.of(
                        new Cursor(String.format(Locale.ROOT, "%0" + SECTION_DIGITS + "d", section) + after).text())
                : Optional.empty();
    }

    private void read() {
        for (Optional<Section> here = matches.at(section); here.isPresent(); here = matches.at(section)) {
            read(here.get());
            if (isMore) {
                return;
            }
            section++;
            after = "0";
        }
    }

    private void read(Section here) {
        int limit = size + 1;
        boolean isEnd = false;
        while (!isEnd && !isMore) {
            List<Ranked> rows = statements(here, limit);
            take(rows);
            isEnd = rows.size() < limit;
            limit = READ_ON;
        }
    }

    private List<Ranked> statements(Section here, int limit) {
        String begin = after.compareTo(here.part().begin()) < 0 ? here.part().begin() : after;
        return here.others().isEmpty()
                ? search.statements(here.topicIds(), begin, here.part().end(), limit)
                : search.statementsOfWhoAlsoState(
                        here.topicIds(), here.others(), begin, here.part().end(), limit);
    }

    private void take(List<Ranked> rows) {
        Set<PersonId> ids = rows.stream().map(row -> row.statement().person()).collect(Collectors.toSet());
        known.putAll(people.byIds(ids));
        Map<PersonId, List<Ranked>> reasons = reasons(rows);
        for (Ranked row : rows) {
            PersonId person = row.statement().person();
            if (isFirst(row, reasons.getOrDefault(person, List.of())) && canHelp(known.get(person))) {
                if (page.size() == size) {
                    isMore = true;
                    return;
                }
                page.put(person, reasons.get(person));
            }
            after = row.rankKey();
        }
    }

    private Map<PersonId, List<Ranked>> reasons(List<Ranked> rows) {
        List<PersonId> ids = rows.stream()
                .map(row -> row.statement().person())
                .filter(id -> canHelp(known.get(id)))
                .distinct()
                .toList();
        List<Ranked> said = matches.areSeveral() ? search.ofPeople(ids) : rows;
        return said.stream()
                .collect(Collectors.groupingBy(
                        each -> each.statement().person(),
                        Collectors.collectingAndThen(Collectors.toList(), matches::reasons)));
    }

    private static boolean isFirst(Ranked row, List<Ranked> reasons) {
        return !reasons.isEmpty()
                && reasons.get(0).statement().id() == row.statement().id();
    }

    private static boolean canHelp(Person person) {
        return !person.isRemoved() && !person.isDeactivated();
    }
}
