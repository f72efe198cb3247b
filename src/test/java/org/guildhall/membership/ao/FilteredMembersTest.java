package org.guildhall.membership.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.membership.Audience;
import org.guildhall.membership.FacetChoice;
import org.guildhall.membership.FacetCount;
import org.guildhall.membership.FacetCounts;
import org.guildhall.membership.FacetReader;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.MemberFilter;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.membership.SoughtWord;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.text.StoredWords;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.MovableClock;
import org.guildhall.testkit.OnEveryDatabase;
import org.junit.Rule;
import org.junit.Test;

/**
 * In worlds made at random, whoever looks, however the list is narrowed and ordered, whichever way its pages are turned,
 * and whether the community counts as small or large: the members are those whom a walk through all of them finds, and
 * every number is theirs.
 */
public class FilteredMembersTest extends OnEveryDatabase {
    private static final int WORLDS = Integer.getInteger("guildhall.worlds", 300);
    private static final int READERS_OF_A_WORLD = 2;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> FACETS = List.of("colour", "tool", "wish");
    private static final List<String> VALUES = List.of("red", "Red", "élan", "a b", "x", "y");
    private static final List<String> GUARDS = List.of("g1", "g2");
    private static final List<String> SEARCHES = List.of("a", "an", "bo r", "el", "zoe", "zo-e", "?", "nobody");
    private static final Set<String> FACET_CODES = Set.copyOf(FACETS);

    @Rule
    public final AoDatabase database;

    private final MovableClock clock = new MovableClock(NOON.toString());
    private AoMemberships memberships;
    private AoMemberFacets facets;
    private Random random;

    /** A member and all that is true. */
    private record One(Membership membership, String name, Set<FacetValue> values) {
        boolean isPresent() {
            return membership.isMember()
                    && membership.staysUntil().filter(TODAY::isAfter).isEmpty();
        }
    }

    public FilteredMembersTest(Kind kind) {
        super(kind);
        database = new AoDatabase(kind, AoMember.class, AoMemberWord.class, AoMemberFacet.class);
    }

    @Test
    public void everyReaderOfEveryWorldFindsWhomTheyShould() {
        memberships = new AoMemberships(database.ao(), database.sql(), clock);
        facets = new AoMemberFacets(database.ao(), database.sql(), new BatchInsert(database.ao(), database.engines()));
        int narrowed = 0;
        for (int seed = 1; seed <= WORLDS; seed++) {
            random = new Random(seed);
            List<One> world = world(seed);
            if (seed % 50 == 1) {
                world(seed + 1_000_000L);
            }
            for (int reader = 0; reader < READERS_OF_A_WORLD; reader++) {
                MemberFilter filter = filter(seed, world);
                String what = "world " + seed + ", " + filter;
                List<One> expected = expected(world, filter);
                narrowed += expected.isEmpty() || expected.size() == world.size() ? 0 : 1;
                for (FilterLimits limits : List.of(FilterLimits.STANDARD, new FilterLimits(3, 4, 2, 50))) {
                    SqlFilteredMembers found = new SqlFilteredMembers(database.sql(), clock, limits);
                    pagesAre(found, filter, expected, what);
                    countsAre(found.counts(filter, FACET_CODES), world, filter, limits, what);
                    matchesAre(found, filter, expected, what);
                }
            }
        }
        assertThat(narrowed)
                .as("filters that leave some members and not others")
                .isGreaterThan(WORLDS / 2);
    }

    private List<One> world(long community) {
        List<One> world = new ArrayList<>();
        int size = 1 + random.nextInt(8);
        for (int i = 0; i < size; i++) {
            PersonId person = new PersonId("p" + community + "-" + i);
            String name = one(List.of("Ana", "ana", "Élan", "Bo Ray", "", "Zoë")) + (random.nextBoolean() ? i : "");
            MembershipState state = random.nextInt(8) == 0 ? MembershipState.REQUESTED : MembershipState.MEMBER;
            Role role = random.nextInt(3) == 0 ? Role.COORDINATOR : Role.MEMBER;
            Instant since = NOON.minus(Duration.ofDays(random.nextInt(5)));
            memberships.add(community, person, name, state, role, since);
            if (random.nextInt(6) == 0) {
                memberships.stayUntil(community, person, Optional.of(TODAY.plusDays(random.nextInt(3) - 1L)));
            }
            Set<FacetValue> values = values();
            facets.keep(Set.copyOf(FACETS), Map.of(new MemberId(community, person), values));
            if (state == MembershipState.MEMBER) {
                values.add(MemberRoles.facet(role));
            }
            world.add(new One(memberships.of(community, person).orElseThrow(), name, values));
        }
        return world;
    }

    private Set<FacetValue> values() {
        Set<FacetValue> values = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String value = one(VALUES);
            values.add(new FacetValue(
                    one(FACETS),
                    value,
                    "label of " + value,
                    random.nextInt(3) > 0 ? Audience.EVERYBODY : one(List.of(Audience.values())),
                    random.nextInt(3) == 0 ? Optional.of(one(GUARDS)) : Optional.empty(),
                    random.nextInt(4) == 0 ? TODAY.plusDays(random.nextInt(3) - 1L) : FacetValue.ALWAYS,
                    random.nextInt(4) == 0 ? TODAY.plusDays(random.nextInt(3) - 1L) : FacetValue.NEVER));
        }
        return values;
    }

    private MemberFilter filter(long community, List<One> world) {
        Map<String, FacetChoice> choices = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String facet = random.nextInt(4) == 0 ? MemberRoles.ROLE : one(FACETS);
            Set<String> values = facet.equals(MemberRoles.ROLE)
                    ? Set.of(one(List.of("coordinator", "member")))
                    : Stream.of(one(VALUES), one(VALUES)).collect(Collectors.toSet());
            choices.put(
                    facet,
                    new FacetChoice(
                            facet,
                            values.stream()
                                    .map(value -> FacetValue.code(facet, value))
                                    .collect(Collectors.toSet()),
                            random.nextInt(4) == 0));
        }
        List<SoughtWord> words = random.nextInt(3) == 0 ? words(one(SEARCHES)) : List.of();
        One reader = one(world);
        boolean isMember = reader.isPresent() && random.nextBoolean();
        Audience narrowest = isMember
                ? one(List.of(Audience.COORDINATORS, Audience.MEMBERS))
                : one(List.of(Audience.COORDINATORS, Audience.SITE, Audience.EVERYBODY));
        return new MemberFilter(
                community,
                world.size(),
                List.copyOf(choices.values()),
                words,
                !words.isEmpty() && random.nextInt(3) == 0,
                random.nextInt(4) == 0 ? Optional.of(NOON.minus(Duration.ofDays(random.nextInt(5)))) : Optional.empty(),
                new FacetReader(
                        narrowest,
                        GUARDS.stream().filter(any -> random.nextInt(3) == 0).collect(Collectors.toSet()),
                        isMember ? Optional.of(reader.membership().id()) : Optional.empty()));
    }

    private List<SoughtWord> words(String search) {
        return SearchedWord.of(search).stream()
                .map(word -> new SoughtWord(
                        word,
                        Stream.generate(() -> FacetValue.code(one(FACETS), one(VALUES)))
                                .limit(random.nextInt(3))
                                .collect(Collectors.toSet())))
                .toList();
    }

    private static boolean isNamed(One one, SoughtWord word) {
        return word.word().begins(StoredWords.of(one.name()));
    }

    private static Set<String> codes(One one, SoughtWord word, FacetReader reader) {
        return shown(one, reader)
                .map(FacetValue::code)
                .filter(word.codes()::contains)
                .collect(Collectors.toSet());
    }

    private static List<One> expected(List<One> world, MemberFilter filter) {
        return world.stream()
                .filter(One::isPresent)
                .filter(one -> filter.joinedFrom()
                        .map(from -> !one.membership().since().isBefore(from))
                        .orElse(true))
                .filter(one -> filter.words().stream()
                        .allMatch(word -> isNamed(one, word)
                                || !codes(one, word, filter.reader()).isEmpty()))
                .filter(one ->
                        !filter.isBeyondNames() || !filter.words().stream().allMatch(word -> isNamed(one, word)))
                .filter(one -> filter.choices().stream().allMatch(choice -> meets(one, choice, filter.reader())))
                .toList();
    }

    private static boolean meets(One one, FacetChoice choice, FacetReader reader) {
        return choice.isExcluded()
                != shown(one, reader).anyMatch(value -> choice.codes().contains(value.code()));
    }

    private static Stream<FacetValue> shown(One one, FacetReader reader) {
        return one.values().stream()
                .filter(value -> !TODAY.isBefore(value.first()) && !TODAY.isAfter(value.last()))
                .filter(value ->
                        reader.own().filter(own -> own == one.membership().id()).isPresent() || reader.isShown(value));
    }

    private void pagesAre(SqlFilteredMembers found, MemberFilter filter, List<One> expected, String what) {
        for (MemberQuery.Order order : MemberQuery.Order.values()) {
            List<String> inOrder = inOrder(expected, order);
            int size = 1 + random.nextInt(4);
            List<String> forth = new ArrayList<>();
            Optional<Cursor> next = Optional.empty();
            Optional<Cursor> last = Optional.empty();
            MemberCardPage page;
            do {
                page = found.page(filter, query(filter, order, next, Optional.empty(), size));
                forth.addAll(people(page));
                assertThat(page.previous().isPresent()).as(what).isEqualTo(next.isPresent());
                next = page.next();
                last = page.previous().or(() -> Optional.empty());
            } while (next.isPresent());
            assertThat(forth).as("%s by %s", what, order).isEqualTo(inOrder);

            List<String> back = new ArrayList<>(people(page));
            while (last.isPresent()) {
                page = found.page(filter, query(filter, order, Optional.empty(), last, size));
                back.addAll(0, people(page));
                last = page.previous();
            }
            assertThat(back).as("%s by %s, backwards", what, order).isEqualTo(inOrder);
        }
    }

    private static void matchesAre(SqlFilteredMembers found, MemberFilter filter, List<One> expected, String what) {
        Map<PersonId, Set<String>> right = new HashMap<>();
        for (One one : expected) {
            Set<String> codes = filter.words().stream()
                    .flatMap(word -> codes(one, word, filter.reader()).stream())
                    .collect(Collectors.toSet());
            if (!codes.isEmpty()) {
                right.put(one.membership().person(), codes);
            }
        }
        assertThat(found.matched(filter, cards(found, filter)))
                .as("matches of %s", what)
                .isEqualTo(right);
    }

    private static List<MemberCard> cards(SqlFilteredMembers found, MemberFilter filter) {
        List<MemberCard> cards = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            MemberCardPage page =
                    found.page(filter, query(filter, MemberQuery.Order.NAME, next, Optional.empty(), 200));
            cards.addAll(page.members());
            next = page.next();
        } while (next.isPresent());
        return cards;
    }

    private static MemberQuery query(
            MemberFilter filter, MemberQuery.Order order, Optional<Cursor> after, Optional<Cursor> before, int size) {
        return new MemberQuery(filter.communityId(), Optional.empty(), List.of(), order, after, before, size);
    }

    private static List<String> inOrder(List<One> expected, MemberQuery.Order order) {
        Comparator<One> byName = Comparator.comparing(
                one -> MemberCard.nameKey(one.name(), one.membership().person()));
        Comparator<One> newest =
                Comparator.comparing((One one) -> one.membership().since()).reversed();
        return expected.stream()
                .sorted(order == MemberQuery.Order.NAME ? byName : newest.thenComparing(byName))
                .map(one -> one.membership().person().value())
                .toList();
    }

    private static List<String> people(MemberCardPage page) {
        return page.members().stream().map(card -> card.person().value()).toList();
    }

    private static void countsAre(
            FacetCounts counts, List<One> world, MemberFilter filter, FilterLimits limits, String what) {
        int total = expected(world, filter).size();
        assertThat(counts.total()).as("total of %s", what).isLessThanOrEqualTo(total);
        if (!counts.isAtLeast()) {
            assertThat(counts.total()).as("total of %s", what).isEqualTo(total);
        }
        Map<List<String>, Integer> brute = new HashMap<>();
        for (String facet : List.of("colour", "tool", "wish", MemberRoles.ROLE)) {
            MemberFilter others = filter.without(facet);
            for (One one : expected(world, others)) {
                shown(one, filter.reader())
                        .filter(value -> value.facet().equals(facet))
                        .map(FacetValue::value)
                        .distinct()
                        .forEach(value -> brute.merge(List.of(facet, value), 1, Integer::sum));
            }
        }
        for (FacetCount count : counts.counts()) {
            int right = brute.getOrDefault(List.of(count.facet(), count.value()), 0);
            assertThat(count.members()).as("%s in %s", count, what).isPositive().isLessThanOrEqualTo(right);
            if (!count.isAtLeast()) {
                assertThat(count.members()).as("%s in %s", count, what).isEqualTo(right);
            }
            assertThat(count.label())
                    .isEqualTo(count.facet().equals(MemberRoles.ROLE) ? count.value() : "label of " + count.value());
        }
        if (world.size() <= limits.candidates()) {
            assertThat(counts.counts().stream().map(count -> List.of(count.facet(), count.value())))
                    .as("values in %s", what)
                    .containsExactlyInAnyOrderElementsOf(brute.keySet());
            assertThat(counts.counts()).noneMatch(FacetCount::isAtLeast);
        }
        assertThat(counts.counts().stream().map(FacetCount::members).toList())
                .isSortedAccordingTo(Collections.reverseOrder());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
