package org.guildhall.platform.text;

import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.CollatedCommunity.TODAY;
import static org.guildhall.testkit.CollatedCommunity.all;
import static org.guildhall.testkit.CollatedCommunity.person;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.accreditation.status.RegisterPage;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.ao.AoCommunities;
import org.guildhall.community.ao.AoCommunity;
import org.guildhall.credential.claim.Claims;
import org.guildhall.expertise.Topic;
import org.guildhall.expertise.TopicSearch;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.CollatedCommunity;
import org.guildhall.testkit.ManyNames;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Every list is whole, and in the same order, whatever language a database sorts by. */
public class CollationTest {
    private static final long SEED = Long.getLong("guildhall.seed", 20260301);
    private static final int PAGE = 7;
    private static final List<String> NAMES = ManyNames.of(SEED);

    /** Languages, each with two names that it orders otherwise than by code points. */
    private static final Map<String, List<String>> LANGUAGES = Map.of(
            "da", List.of("Zara Holm", "Aage Jensen"),
            "et", List.of("Zara Holm", "Tiit Õun"),
            "hu", List.of("Czuczor", "Csaba Czuczor"),
            "cs", List.of("Hynek Hus", "Chval Černý"),
            "sq", List.of("Dritan", "Dhimitër Dritan"),
            "cy", List.of("Lowri", "Llew Lowri"),
            "lt", List.of("Yra Jonaitis", "Jonaitis"));

    private static final List<CollatedCommunity> EVERYWHERE = new ArrayList<>();

    @BeforeClass
    public static void openOneDatabaseOfEachCollation() {
        List<String> names = new ArrayList<>(NAMES);
        EVERYWHERE.add(new CollatedCommunity(Optional.empty(), names));
        EVERYWHERE.add(new CollatedCommunity(Optional.of("C"), names));
        LANGUAGES.keySet().stream()
                .sorted()
                .forEach(language -> EVERYWHERE.add(new CollatedCommunity(Optional.of(language + "-x-icu"), names)));
    }

    @AfterClass
    public static void close() {
        EVERYWHERE.forEach(CollatedCommunity::close);
        EVERYWHERE.clear();
    }

    @Test
    public void languagesReallyOrderNamesTheirOwnWay() {
        for (CollatedCommunity here : EVERYWHERE) {
            Query byName = Query.select().order("\"COMMUNITY_NAME\" ASC");
            List<String> names = Arrays.stream(here.academy.database.ao().find(AoCommunity.class, byName))
                    .map(AoCommunity::getCommunityName)
                    .toList();
            LANGUAGES.forEach((language, pair) -> {
                if (here.toString().startsWith(language)) {
                    assertThat(names.indexOf(pair.get(0))).as(language).isLessThan(names.indexOf(pair.get(1)));
                    assertThat(pair.get(0)).isGreaterThan(pair.get(1));
                }
            });
        }
    }

    @Test
    public void membersAreAllListedInEveryOrder() {
        for (MemberQuery.Order order : MemberQuery.Order.values()) {
            for (Optional<Role> role : List.of(Optional.<Role>empty(), Optional.of(Role.COORDINATOR))) {
                everywhere(people(i -> role.isEmpty() || i % 5 == 0), here -> members(here, role, List.of(), order));
            }
        }
    }

    @Test
    public void membersByNameComeInTheOrderOfTheCharacters() {
        List<PersonId> shortNamed = people(i -> NAMES.get(i).length() < 40);
        Map<PersonId, String> names = IntStream.range(0, NAMES.size())
                .boxed()
                .collect(Collectors.toMap(CollatedCommunity::person, i -> Folding.fold(NAMES.get(i))));
        List<PersonId> expected = shortNamed.stream()
                .sorted(Comparator.<PersonId, String>comparing(names::get, CollationTest::comparePoints)
                        .thenComparing(PersonId::value, CollationTest::comparePoints))
                .toList();

        List<PersonId> listed = everywhere(
                people(i -> true), here -> members(here, Optional.empty(), List.of(), MemberQuery.Order.NAME));

        assertThat(listed.stream().filter(shortNamed::contains)).containsExactlyElementsOf(expected);
    }

    @Test
    public void everyBeginningOfEveryNameFindsThePerson() {
        for (String beginning : beginnings(NAMES)) {
            everywhere(
                    people(i -> StoredWords.of(NAMES.get(i)).stream().anyMatch(word -> word.startsWith(beginning))),
                    here -> members(here, Optional.empty(), List.of(beginning), MemberQuery.Order.NAME));
        }
    }

    @Test
    public void onlyTheFirstMemberOfACommunityCoordinatesIt() {
        for (CollatedCommunity here : EVERYWHERE) {
            MembershipService service = here.academy.membershipService;
            for (int i = 0; i < NAMES.size(); i += 2) {
                Community community = here.named.get(i);
                Viewer newcomer = Viewer.of(person(i + 1));
                service.appointFounder(community.id(), person(i));

                assertThat(service.join(newcomer, community.space()).role())
                        .as("%s, joining %s", here, NAMES.get(i))
                        .isEqualTo(Role.MEMBER);
                assertRefused(
                        RequestRefusedException.Kind.FORBIDDEN,
                        () -> service.changeRole(newcomer, community.space(), person(0), Role.MEMBER),
                        "guildhall.membership.coordinators-only");
                assertThat(here.academy.memberships.coordinators(community.id()))
                        .extracting(Membership::person)
                        .containsExactly(person(i));
            }
        }
    }

    @Test
    public void requestsAndDeparturesAreAllListed() {
        everywhere(
                people(i -> true),
                here -> people(all(
                        after -> here.academy.memberships.requests(here.asked.id(), after, PAGE),
                        MemberPage::members,
                        MemberPage::next)));
        everywhere(
                people(i -> i % 4 == 0 && i % 7 <= 3),
                here -> people(all(
                        after -> here.academy.memberships.leavingBy(here.id(), TODAY.plusDays(3), after, PAGE),
                        MemberPage::members,
                        MemberPage::next)));
    }

    @Test
    public void communitiesAreAllListed() {
        List<String> spaces = new ArrayList<>(List.of("MVF", "ASKED"));
        IntStream.range(0, NAMES.size()).forEach(i -> spaces.add("S" + i));
        everywhere(spaces, here -> {
            Communities stored = new AoCommunities(here.academy.database.ao(), here.academy.database.sql());
            List<Communities.Slot> all =
                    pages(after -> stored.after(after.map(Cursor::key), PAGE), Communities.Slot::sortKey);
            return all.stream().map(slot -> slot.community().space().value()).toList();
        });
    }

    @Test
    public void schemesAreAllListed() {
        everywhere(
                IntStream.range(0, NAMES.size())
                        .filter(i -> i % 2 == 0)
                        .mapToObj(i -> NAMES.get(i) + " " + i)
                        .toList(),
                here -> here.academy.storedSchemes.of(here.asked.id()).stream()
                        .map(Scheme::name)
                        .toList());
    }

    @Test
    public void theRegisterIsWholeHoweverItIsNarrowed() {
        register(i -> true, filter -> filter);
        register(i -> i % 3 == 1 && i % 5 <= 3, filter -> filter.expiring(TODAY, TODAY.plusDays(3)));
        register(i -> i % 3 == 1 && i % 5 < 2, filter -> standing(filter, StatusOnDay.State.LAPSED));
        register(i -> i % 3 == 0 || i % 3 == 1 && i % 5 >= 2, filter -> standing(filter, StatusOnDay.State.IN_FORCE));
    }

    @Test
    public void whatNoLongerHoldsIsAllPublished() {
        everywhere(numbers(i -> i % 3 == 2), here -> {
            List<String> all = new ArrayList<>();
            List<Accreditation> page = here.academy.accreditations.voidAfter(here.id(), "", PAGE);
            while (!page.isEmpty()) {
                page.forEach(each -> all.add(each.number()));
                page = here.academy.accreditations.voidAfter(here.id(), all.get(all.size() - 1), PAGE);
            }
            return all;
        });
    }

    @Test
    public void holdersAreFoundByTheBeginningOfTheirNames() {
        for (CollatedCommunity here : EVERYWHERE) {
            for (int i = 0; i < NAMES.size(); i++) {
                String name = NAMES.get(i);
                for (int length : new int[] {1, 3, name.codePointCount(0, name.length())}) {
                    String beginning = name.substring(
                            0, name.offsetByCodePoints(0, Math.min(length, name.codePointCount(0, name.length()))));
                    assertThat(here.academy.accreditations.holdersNamed(here.id(), beginning))
                            .as("%s, seed %d: %s", here, SEED, beginning)
                            .contains(person(i));
                }
                assertThat(here.externals.named(here.id(), name))
                        .as("%s, seed %d: %s", here, SEED, name)
                        .extracting(holder -> Folding.fold(holder.name()))
                        .contains(Folding.fold(name))
                        .containsOnly(Folding.fold(name));
            }
        }
    }

    @Test
    public void topicsAreAllListedAndFound() {
        Collection<String> whole = topics().stream()
                .collect(Collectors.toMap(Identity::of, identity(), (first, later) -> first))
                .values();
        everywhere(
                whole,
                here -> here.topics.mostStated(here.id(), 1000).stream()
                        .map(Topic::name)
                        .toList());
        for (String beginning : beginnings(topics())) {
            everywhere(
                    whole.stream()
                            .filter(name -> StoredWords.of(name).stream().anyMatch(word -> word.startsWith(beginning)))
                            .toList(),
                    here -> begunBy(here, beginning));
        }
    }

    private static List<String> begunBy(CollatedCommunity here, String beginning) {
        Map<Long, String> found = new LinkedHashMap<>();
        Optional<TopicSearch.Place> after = Optional.empty();
        List<TopicSearch.Found> read;
        do {
            read = here.search.begunBy(Optional.of(here.id()), beginning, after);
            for (TopicSearch.Found each : read) {
                found.put(each.topic().id(), each.topic().name());
                after = Optional.of(each.place());
            }
        } while (read.size() == TopicSearch.TERMS_READ);
        return List.copyOf(found.values());
    }

    @Test
    public void statementsAreAllListed() {
        everywhere(people(i -> CollatedCommunity.isTopic(i, NAMES.get(i))), here -> {
            List<Long> topics = here.topics.mostStated(here.id(), 1000).stream()
                    .map(Topic::id)
                    .toList();
            return Chunks.of(topics, TopicSearch.TOPICS_MERGED).stream()
                    .flatMap(chunk -> statements(here, chunk).stream())
                    .toList();
        });
    }

    private static List<PersonId> statements(CollatedCommunity here, List<Long> topics) {
        List<PersonId> people = new ArrayList<>();
        String after = "0";
        List<TopicSearch.Ranked> read;
        do {
            read = here.search.statements(topics, after, "3", PAGE);
            for (TopicSearch.Ranked each : read) {
                people.add(each.statement().person());
                after = each.rankKey();
            }
        } while (!read.isEmpty());
        return people;
    }

    @Test
    public void claimsThatWaitAreAllListed() {
        for (int days : new int[] {0, 1}) {
            everywhere(
                    people(i -> i % 3 >= days),
                    here -> all(
                                    after -> here.claims.waiting(here.id(), TODAY.minusDays(days), after, PAGE),
                                    Claims.Page::claims,
                                    Claims.Page::next)
                            .stream()
                            .map(claim -> claim.person())
                            .toList());
        }
    }

    /** The list has exactly these entries, in the same order everywhere, which is the answer. */
    private static <T> List<T> everywhere(Collection<T> whole, Function<CollatedCommunity, List<T>> list) {
        List<T> elsewhere = list.apply(EVERYWHERE.get(0));
        for (CollatedCommunity here : EVERYWHERE) {
            assertThat(list.apply(here))
                    .as("%s, seed %d", here, SEED)
                    .containsExactlyInAnyOrderElementsOf(whole)
                    .isEqualTo(elsewhere);
        }
        return elsewhere;
    }

    private static List<SearchedWord> searched(List<String> words) {
        return words.stream().flatMap(word -> SearchedWord.of(word).stream()).toList();
    }

    private static List<PersonId> members(
            CollatedCommunity here, Optional<Role> role, List<String> words, MemberQuery.Order order) {
        return people(all(
                after -> here.academy.memberships.page(
                        new MemberQuery(here.id(), role, searched(words), order, after, PAGE)),
                MemberPage::members,
                MemberPage::next));
    }

    private static void register(IntPredicate which, Function<RegisterFilter, RegisterFilter> narrow) {
        everywhere(
                numbers(which),
                here -> all(
                                after -> here.academy.accreditations.page(new RegisterQuery(
                                        here.id(),
                                        narrow.apply(RegisterFilter.all(List.of(here.academy.scheme.id()), TODAY)),
                                        after,
                                        PAGE)),
                                RegisterPage::accreditations,
                                RegisterPage::next)
                        .stream()
                        .map(Accreditation::number)
                        .toList());
    }

    private static RegisterFilter standing(RegisterFilter filter, StatusOnDay.State state) {
        return new RegisterFilter(
                filter.schemes(),
                List.of(),
                List.of(state),
                TODAY.plusDays(2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /** The beginnings of all words, of long ones only some. */
    private static Set<String> beginnings(List<String> names) {
        Set<String> beginnings = new LinkedHashSet<>();
        names.stream().flatMap(name -> Folding.words(name).stream()).distinct().forEach(word -> {
            int length = word.codePointCount(0, word.length());
            IntStream.rangeClosed(1, length)
                    .filter(i -> i < 10 || i % 31 == 0 || i == length)
                    .mapToObj(i -> word.substring(0, word.offsetByCodePoints(0, i)))
                    .forEach(beginnings::add);
        });
        return beginnings;
    }

    private static List<String> topics() {
        return IntStream.range(0, NAMES.size())
                .filter(i -> CollatedCommunity.isTopic(i, NAMES.get(i)))
                .mapToObj(NAMES::get)
                .toList();
    }

    private static List<PersonId> people(IntPredicate which) {
        return IntStream.range(0, NAMES.size())
                .filter(which)
                .mapToObj(CollatedCommunity::person)
                .toList();
    }

    private static List<PersonId> people(List<Membership> memberships) {
        return memberships.stream().map(Membership::person).toList();
    }

    private static List<String> numbers(IntPredicate which) {
        return IntStream.range(0, NAMES.size())
                .filter(which)
                .mapToObj(CollatedCommunity::number)
                .toList();
    }

    private static <T> List<T> pages(Function<Optional<Cursor>, List<T>> page, Function<T, String> key) {
        return all(
                page,
                identity(),
                rows -> rows.size() < PAGE ? Optional.empty() : Optional.of(new Cursor(key.apply(rows.get(PAGE - 1)))));
    }

    private static int comparePoints(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
