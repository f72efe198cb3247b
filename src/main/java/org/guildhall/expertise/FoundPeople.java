package org.guildhall.expertise;

import java.util.Comparator;
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
        Set<Long> topics = matches.topicIds();
        if (matches.sections().size() > 1 && topics.size() <= TopicSearch.TOPICS_MERGED) {
            List<Ranked> all = search.statements(topics, Matches.FIRST, Matches.LAST, size + 1);
            if (all.size() <= size) {
                readComplete(all);
                return;
            }
        }
        readSections();
    }

    /** From all that is said of all topics, so that no look-up is needed for what else is said. */
    private void readComplete(List<Ranked> all) {
        int from = section;
        String place = after;
        List<Ranked> rest = all.stream()
                .sorted(Comparator.comparing(matches::section).thenComparing(Ranked::rankKey))
                .filter(row -> matches.section(row) > from
                        || matches.section(row) == from && row.rankKey().compareTo(place) > 0)
                .toList();
        take(rest, all);
    }

    private void readSections() {
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
            boolean isBegun = after.compareTo(Matches.FIRST) > 0;
            List<Ranked> rows = statements(here, limit);
            isEnd = rows.size() < limit;
            boolean isAllSaid = matches.sections().size() == 1 && !isBegun && isEnd;
            take(rows, isAllSaid || !matches.areSeveral() ? rows : search.ofPeople(people(rows)));
            limit = READ_ON;
        }
    }

    private List<Ranked> statements(Section here, int limit) {
        String begin = after.compareTo(here.begin()) < 0 ? here.begin() : after;
        return here.isOfWhole()
                ? search.statements(here.topicIds(), begin, here.end(), limit)
                : search.statementsOfWhoAlsoState(here.topicIds(), here.others(), begin, here.end(), limit);
    }

    /** @param said at least all that the people of these rows say of the topics */
    private void take(List<Ranked> rows, List<Ranked> said) {
        List<PersonId> unknown =
                people(rows).stream().filter(id -> !known.containsKey(id)).toList();
        known.putAll(people.byIds(unknown));
        Map<PersonId, List<Ranked>> reasons = said.stream()
                .collect(Collectors.groupingBy(
                        each -> each.statement().person(),
                        Collectors.collectingAndThen(Collectors.toList(), matches::reasons)));
        for (Ranked row : rows) {
            PersonId person = row.statement().person();
            if (isFirst(row, reasons.getOrDefault(person, List.of())) && canHelp(known.get(person))) {
                if (page.size() == size) {
                    isMore = true;
                    return;
                }
                page.put(person, reasons.get(person));
            }
            section = Math.max(section, matches.section(row));
            after = row.rankKey();
        }
    }

    private static List<PersonId> people(List<Ranked> rows) {
        return rows.stream().map(row -> row.statement().person()).distinct().toList();
    }

    private static boolean isFirst(Ranked row, List<Ranked> reasons) {
        return !reasons.isEmpty()
                && reasons.get(0).statement().id() == row.statement().id();
    }

    private static boolean canHelp(Person person) {
        return !person.isRemoved() && !person.isDeactivated();
    }
}
