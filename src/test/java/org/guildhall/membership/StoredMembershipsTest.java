package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.membership.ao.AoMemberFacet;
import org.guildhall.membership.ao.AoMemberWord;
import org.guildhall.membership.ao.AoMemberships;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.MovableClock;
import org.guildhall.testkit.OnEveryDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The stored memberships alone: who is found in which list, in which order, until which day. */
public class StoredMembershipsTest extends OnEveryDatabase {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    private static final List<String> LISTS_OF_A_MEMBER = List.of("NAME", "NAME MEMBER", "NEWEST", "NEWEST MEMBER");
    private static final List<String> LISTS_OF_A_COORDINATOR =
            List.of("NAME", "NAME COORDINATOR", "NEWEST", "NEWEST COORDINATOR");

    @Rule
    public final AoDatabase database;

    private final MovableClock clock = MovableClock.noonOf("2026-03-01");
    private AoMemberships stored;

    public StoredMembershipsTest(Kind kind) {
        super(kind);
        database = new AoDatabase(kind, AoMember.class, AoMemberWord.class, AoMemberFacet.class);
    }

    @Before
    public void open() {
        stored = new AoMemberships(database.ao(), database.sql(), clock);
    }

    @Test
    public void whatIsStoredIsReadBackOncePerPersonAndCommunity() {
        Membership added = member("ana", "Ana Weaver", Role.COORDINATOR, 5);

        assertThat(added)
                .isEqualTo(new Membership(
                        added.id(),
                        7,
                        person("ana"),
                        MembershipState.MEMBER,
                        Role.COORDINATOR,
                        at(5),
                        Optional.empty()));
        assertThat(stored.of(7, person("ana"))).contains(added);
        assertThat(stored.of(8, person("ana"))).isEmpty();
        assertThat(stored.ofPeople(7, List.of(person("ana"), person("ben")))).containsExactly(added);
        assertThat(stored.ofPerson(List.of(7L, 8L), person("ana"))).containsExactly(added);
        assertThatThrownBy(() -> member("ana", "Ana Weaver", Role.MEMBER, 6))
                .isInstanceOf(Memberships.AlreadyStored.class);
    }

    @Test
    public void membersAreListedByNameOrTheNewestFirstAndByRole() {
        member("ana", "Zoe", Role.COORDINATOR, 1);
        member("ben", "Ben", Role.MEMBER, 2);
        member("cleo", "Mia", Role.MEMBER, 3);
        asked("dora", "Aaron", 0);

        assertThat(listed(Optional.empty(), MemberQuery.Order.NAME)).containsExactly("ben", "cleo", "ana");
        assertThat(listed(Optional.empty(), MemberQuery.Order.NEWEST)).containsExactly("cleo", "ben", "ana");
        assertThat(listed(Optional.of(Role.MEMBER), MemberQuery.Order.NAME)).containsExactly("ben", "cleo");
        assertThat(listed(Optional.of(Role.MEMBER), MemberQuery.Order.NEWEST)).containsExactly("cleo", "ben");
        assertThat(listed(Optional.of(Role.COORDINATOR), MemberQuery.Order.NAME))
                .containsExactly("ana");
        assertThat(listed(Optional.of(Role.COORDINATOR), MemberQuery.Order.NEWEST))
                .containsExactly("ana");
    }

    @Test
    public void everyListGoesOnWhereItsPageEnded() {
        for (String name : List.of("a", "b", "c")) {
            member(name, name, Role.MEMBER, name.charAt(0));
        }

        for (MemberQuery.Order order : MemberQuery.Order.values()) {
            List<String> all = new ArrayList<>();
            Optional<Cursor> after = Optional.empty();
            do {
                MemberPage page = stored.page(new MemberQuery(7, Optional.empty(), List.of(), order, after, 1));
                all.addAll(names(page));
                after = page.next();
            } while (after.isPresent());
            assertThat(all).hasSize(3).containsExactlyInAnyOrder("a", "b", "c");
        }
        assertThat(stored.page(new MemberQuery(
                                7, Optional.empty(), List.of(), MemberQuery.Order.NAME, Optional.empty(), 3))
                        .next())
                .isEmpty();
    }

    @Test
    public void whatTheAskerIsToTheCommunityIsToldWithEveryPageAndKeepsItsLengthAndOrder() {
        Membership ana = member("ana", "Zoe", Role.COORDINATOR, 1);
        member("ben", "Ben", Role.MEMBER, 2);
        member("cleo", "Mia", Role.MEMBER, 3);
        Membership dora = asked("dora", "Aaron", 0);

        MemberCardPage first = stored.cards(query(Optional.empty(), 2), Optional.of(person("ana")));
        assertThat(names(first.withoutCards())).containsExactly("ben", "cleo");
        assertThat(first.own()).contains(ana);
        MemberCardPage second = stored.cards(query(first.next(), 2), Optional.of(person("ana")));
        assertThat(names(second.withoutCards())).containsExactly("ana");
        assertThat(second.own()).contains(ana);
        assertThat(second.next()).isEmpty();
        assertThat(stored.cards(query(Optional.empty(), 3), Optional.of(person("ana")))
                        .next())
                .isEmpty();

        MemberCardPage asker = stored.cards(query(Optional.empty(), 9), Optional.of(person("dora")));
        assertThat(names(asker.withoutCards())).containsExactly("ben", "cleo", "ana");
        assertThat(asker.own()).contains(dora);
        MemberCardPage stranger = stored.cards(query(Optional.empty(), 9), Optional.of(person("emil")));
        assertThat(names(stranger.withoutCards())).containsExactly("ben", "cleo", "ana");
        assertThat(stranger.own()).isEmpty();

        MemberCardPage found = stored.cards(query(Optional.empty(), 9, "ben"), Optional.of(person("dora")));
        assertThat(names(found.withoutCards())).containsExactly("ben");
        assertThat(found.own()).contains(dora);
        assertThat(stored.cards(query(Optional.empty(), 9, "ben"), Optional.empty())
                        .own())
                .isEmpty();
    }

    @Test
    public void peopleAreFoundOnceByTheBeginningsOfTheirWords() {
        member("ana", "Ann Annson", Role.MEMBER, 1);
        member("ben", "Anton Weaver", Role.COORDINATOR, 2);
        asked("cleo", "Anne Asking", 3);

        assertThat(search("an")).containsExactly("ana", "ben");
        assertThat(search("ann")).containsExactly("ana");
        assertThat(search("an", "weav")).containsExactly("ben");
        assertThat(search("weav", "x")).isEmpty();
        MemberQuery coordinators = new MemberQuery(
                7, Optional.of(Role.COORDINATOR), SearchedWord.of("an"), MemberQuery.Order.NAME, Optional.empty(), 9);
        assertThat(names(stored.page(coordinators))).containsExactly("ben");
        MemberPage first = stored.page(query(Optional.empty(), 1, "an"));
        assertThat(names(first)).containsExactly("ana");
        assertThat(names(stored.page(query(first.next(), 1, "an")))).containsExactly("ben");
    }

    @Test
    public void requestsAreListedTheOldestFirst() {
        asked("ben", "Ben", 2);
        asked("ana", "Zoe", 1);
        member("cleo", "Cleo", Role.MEMBER, 0);

        MemberPage first = stored.requests(7, Optional.empty(), 1);
        assertThat(names(first)).containsExactly("ana");
        assertThat(names(stored.requests(7, first.next(), 9))).containsExactly("ben");
        assertThat(stored.requests(7, Optional.empty(), 2).next()).isEmpty();
    }

    @Test
    public void whoeverIsLetInIsAPlainMemberFromThenOn() {
        Membership request = asked("ben", "Ben", 2);

        stored.becomeMember(request, "Ben Dyer", at(9));

        Membership member = stored.of(7, person("ben")).orElseThrow();
        assertThat(member.state()).isEqualTo(MembershipState.MEMBER);
        assertThat(member.role()).isEqualTo(Role.MEMBER);
        assertThat(member.since()).isEqualTo(at(9));
        assertThat(search("dyer")).containsExactly("ben");
        assertThat(inWhichLists("ben")).isEqualTo(LISTS_OF_A_MEMBER);
        assertThat(stored.requests(7, Optional.empty(), 9).members()).isEmpty();
    }

    @Test
    public void whoeverComesBackIsAPlainMemberForGoodAndFoundOnce() {
        Membership coordinator = member("ben", "Ben Dyer", Role.COORDINATOR, 2);
        stored.stayUntil(7, person("ben"), Optional.of(TODAY));
        clock.moveTo(TODAY.plusDays(1));

        stored.becomeMember(coordinator, "Ben Dyer", at(9));

        Membership back = stored.of(7, person("ben")).orElseThrow();
        assertThat(back.isMember()).isTrue();
        assertThat(back.role()).isEqualTo(Role.MEMBER);
        assertThat(back.staysUntil()).isEmpty();
        assertThat(inWhichLists("ben")).isEqualTo(LISTS_OF_A_MEMBER);
        assertThat(database.ao().count(AoMemberWord.class)).isEqualTo(2);
    }

    @Test
    public void whoeverIsWrittenDownAsGoneIsInNoListAndFoundByNoWord() {
        Membership ben = member("ben", "Ben Dyer", Role.COORDINATOR, 2);

        assertThat(stored.lapse(ben, "Ben Dyer")).isTrue();

        assertThat(inWhichLists("ben")).isEmpty();
        assertThat(database.ao().count(AoMemberWord.class)).isZero();
    }

    @Test
    public void aSearchThatHasReadAsManyWordsAsItMayGoesOnWithTheNextPage() {
        for (int i = 0; i < 100; i++) {
            member(
                    "p" + i,
                    IntStream.range(0, 5).mapToObj(n -> "An" + n).collect(Collectors.joining(" ")),
                    Role.MEMBER,
                    i);
        }

        MemberPage first = stored.page(query(Optional.empty(), 9, "an", "zz"));
        assertThat(first.members()).isEmpty();
        assertThat(first.next()).isPresent();
        MemberPage second = stored.page(query(first.next(), 9, "an", "zz"));
        assertThat(second.members()).isEmpty();
        assertThat(second.next()).isEmpty();
    }

    @Test
    public void aRoleMovesAMemberFromOneListToTheOther() {
        Membership ben = member("ben", "Ben", Role.MEMBER, 2);

        stored.changeRole(ben, Role.COORDINATOR);

        assertThat(stored.of(7, person("ben")).orElseThrow().role()).isEqualTo(Role.COORDINATOR);
        assertThat(inWhichLists("ben")).isEqualTo(LISTS_OF_A_COORDINATOR);
    }

    @Test
    public void theCoordinatorsOfSomeCommunitiesAreThoseOfEach() {
        member("ana", "Ana", Role.COORDINATOR, 1);
        member("ben", "Ben", Role.MEMBER, 2);
        stored.add(8, person("ben"), "Ben", MembershipState.MEMBER, Role.MEMBER, at(1));
        stored.add(9, person("ben"), "Ben", MembershipState.MEMBER, Role.COORDINATOR, at(1));

        Map<Long, List<Membership>> found = stored.coordinators(List.of(7L, 8L, 9L));

        assertThat(found).containsOnlyKeys(7L, 9L);
        assertThat(found.get(7L)).isEqualTo(stored.coordinators(7));
        assertThat(found.get(9L)).extracting(Membership::person).containsExactly(person("ben"));
    }

    @Test
    public void whetherThereIsAnotherCountsPresentMembersOnly() {
        member("ana", "Ana", Role.COORDINATOR, 1);
        assertThat(stored.hasAnotherMember(7, person("ana"))).isFalse();
        asked("ben", "Ben", 2);
        assertThat(stored.hasAnotherMember(7, person("ana"))).isFalse();
        member("cleo", "Cleo", Role.MEMBER, 3);
        assertThat(stored.hasAnotherMember(7, person("ana"))).isTrue();
        assertThat(stored.coordinators(7)).extracting(Membership::person).containsExactly(person("ana"));

        stored.stayUntil(7, person("cleo"), Optional.of(TODAY));
        assertThat(stored.hasAnotherMember(7, person("ana"))).isTrue();
        clock.moveTo(TODAY.plusDays(1));
        assertThat(stored.hasAnotherMember(7, person("ana"))).isFalse();
    }

    @Test
    public void aLastDayIsADayAsAMemberAndThenNobodyListsThem() {
        member("ben", "Ben", Role.MEMBER, 2);
        stored.stayUntil(7, person("ben"), Optional.of(TODAY));

        assertThat(stored.of(7, person("ben")).orElseThrow().isMember()).isTrue();
        assertThat(stored.overdue(9)).isEmpty();
        assertThat(names(stored.leavingBy(7, TODAY, Optional.empty(), 9))).containsExactly("ben");

        clock.moveTo(TODAY.plusDays(1));
        Membership former = stored.of(7, person("ben")).orElseThrow();
        assertThat(former.isFormer()).isTrue();
        assertThat(listed(Optional.empty(), MemberQuery.Order.NAME)).isEmpty();
        assertThat(search("ben")).isEmpty();
        assertThat(stored.leavingBy(7, TODAY.plusDays(9), Optional.empty(), 9).members())
                .isEmpty();
        assertThat(stored.overdue(9)).containsExactly(former);
        assertThat(stored.overdueIn(7, 9)).containsExactly(former);
        assertThat(stored.overdueIn(8, 9)).isEmpty();

        assertThat(stored.lapse(former, "Ben")).isTrue();
        assertThat(stored.lapse(former, "Ben")).isFalse();
        assertThat(stored.overdue(9)).isEmpty();
        assertThat(stored.of(7, person("ben")).orElseThrow().isFormer()).isTrue();
        stored.stayUntil(7, person("ben"), Optional.empty());
        assertThat(stored.of(7, person("ben")).orElseThrow().staysUntil()).contains(TODAY);
    }

    @Test
    public void whoHasToGoIsListedByTheDayPageByPage() {
        for (String name : List.of("a", "b", "c")) {
            member(name, name, Role.MEMBER, 1);
        }
        stored.stayUntil(7, person("a"), Optional.of(TODAY.plusDays(5)));
        stored.stayUntil(7, person("b"), Optional.of(TODAY.plusDays(2)));
        stored.stayUntil(7, person("c"), Optional.of(TODAY.plusDays(5)));

        MemberPage first = stored.leavingBy(7, TODAY.plusDays(5), Optional.empty(), 2);
        assertThat(names(first)).containsExactly("b", "a");
        MemberPage second = stored.leavingBy(7, TODAY.plusDays(5), first.next(), 2);
        assertThat(names(second)).containsExactly("c");
        assertThat(second.next()).isEmpty();
        assertThat(stored.leavingBy(7, TODAY.plusDays(5), Optional.empty(), 3).next())
                .isEmpty();
        assertThat(names(stored.leavingBy(7, TODAY.plusDays(4), Optional.empty(), 9)))
                .containsExactly("b");
        assertThat(names(stored.leavingBy(7, TODAY.plusDays(5), Optional.of(new Cursor("forged")), 9)))
                .hasSize(3);
    }

    @Test
    public void everybodyStaysOnceTheBoundaryIsTakenAway() {
        member("ben", "Ben", Role.MEMBER, 2);
        stored.stayUntil(7, person("ben"), Optional.of(TODAY));

        stored.stayForEver(8);
        assertThat(stored.of(7, person("ben")).orElseThrow().staysUntil()).contains(TODAY);
        stored.stayForEver(7);
        assertThat(stored.of(7, person("ben")).orElseThrow().staysUntil()).isEmpty();
    }

    @Test
    public void aRenamedMemberIsFoundByTheNewNameOnly() {
        Membership ben = member("ben", "Ben Dyer", Role.MEMBER, 2);
        member("mia", "Mia", Role.MEMBER, 3);

        stored.rename(ben, "Zoran Weaver");

        assertThat(search("dyer")).isEmpty();
        assertThat(search("zor")).containsExactly("ben");
        assertThat(database.ao().count(AoMemberWord.class)).isEqualTo(3);
        assertThat(listed(Optional.empty(), MemberQuery.Order.NAME)).containsExactly("mia", "ben");
        assertThat(listed(Optional.of(Role.MEMBER), MemberQuery.Order.NAME)).containsExactly("mia", "ben");
        assertThat(stored.namesAfter(0, 9))
                .extracting(Memberships.NamedMember::name)
                .containsExactly("Zoran Weaver", "Mia");
        assertThat(stored.namesAfter(ben.id(), 9)).hasSize(1);
        assertThat(stored.after(7, 0, 9)).hasSize(2);
        assertThat(stored.after(7, ben.id(), 9)).hasSize(1);
        assertThat(stored.after(8, 0, 9)).isEmpty();
    }

    @Test
    public void aRequestThatIsRenamedIsNotFoundAsAMember() {
        Membership request = asked("ben", "Ben", 2);

        stored.rename(request, "Zoran");

        assertThat(search("zor")).isEmpty();
        assertThat(names(stored.requests(7, Optional.empty(), 9))).containsExactly("ben");
    }

    @Test
    public void whoeverLeavesOrWhoseCommunityEndsIsFoundNowhere() {
        Membership ben = member("ben", "Ben", Role.MEMBER, 2);
        member("mia", "Mia", Role.MEMBER, 3);

        stored.remove(ben);
        assertThat(stored.of(7, person("ben"))).isEmpty();
        assertThat(database.ao().count(AoMemberWord.class)).isEqualTo(1);
        stored.removeAll(8);
        assertThat(stored.of(7, person("mia"))).isPresent();
        stored.removeAll(7);
        assertThat(stored.of(7, person("mia"))).isEmpty();
        assertThat(database.ao().count(AoMemberWord.class)).isZero();
    }

    /** By role, anybody's first, and order. */
    private List<String> inWhichLists(String name) {
        List<String> lists = new ArrayList<>();
        for (MemberQuery.Order order : MemberQuery.Order.values()) {
            for (Optional<Role> role :
                    List.of(Optional.<Role>empty(), Optional.of(Role.MEMBER), Optional.of(Role.COORDINATOR))) {
                if (listed(role, order).contains(name)) {
                    lists.add(order + role.map(only -> " " + only).orElse(""));
                }
            }
        }
        return lists;
    }

    private List<String> listed(Optional<Role> role, MemberQuery.Order order) {
        return names(stored.page(new MemberQuery(7, role, List.of(), order, Optional.empty(), 9)));
    }

    private List<String> search(String... words) {
        return names(stored.page(query(Optional.empty(), 9, words)));
    }

    private static MemberQuery query(Optional<Cursor> after, int size, String... words) {
        return new MemberQuery(
                7, Optional.empty(), SearchedWord.of(String.join(" ", words)), MemberQuery.Order.NAME, after, size);
    }

    private static List<String> names(MemberPage page) {
        return page.members().stream()
                .map(member -> member.person().value().substring("key-".length()))
                .toList();
    }

    private Membership member(String username, String name, Role role, long at) {
        return stored.add(7, person(username), name, MembershipState.MEMBER, role, at(at));
    }

    private Membership asked(String username, String name, long at) {
        return stored.add(7, person(username), name, MembershipState.REQUESTED, Role.MEMBER, at(at));
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }

    private static PersonId person(String username) {
        return new PersonId("key-" + username);
    }
}
