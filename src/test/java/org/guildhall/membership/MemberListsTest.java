package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.key;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

public class MemberListsTest extends GuildTest {
    private static final String LONGEST =
            "Wolfeschlegelsteinhausenbergerdorff ".repeat(8).substring(0, 255);

    private long community;

    public MemberListsTest(Kind kind) {
        super(kind);
    }

    @Before
    public void anEmptyCommunity() {
        community = guild.communities()
                .found(Guild.WEAVERS, new NewCommunity("Weavers", "weaving", "", JoinPolicy.OPEN, Guild.ANA))
                .id();
    }

    @Test
    public void membersComeByNameWhateverCaseAndAccents() {
        members("Émile", "adam", "Zoë", "Łukasz", "Bo", "éric");

        for (int size : new int[] {1, 2, 5, 10}) {
            assertThat(names("", Optional.empty(), MemberQuery.Order.NAME, size))
                    .as("pages of %d", size)
                    .containsExactly("adam", "Bo", "Émile", "éric", "Łukasz", "Zoë");
        }
    }

    @Test
    public void theNewestMembersComeFirstWithinARoleToo() {
        guild.member(community, "Ann", "Ann", Role.COORDINATOR);
        guild.clock.move(Duration.ofDays(1));
        guild.member(community, "Bob", "Bob", Role.MEMBER);
        guild.clock.move(Duration.ofDays(1));
        guild.member(community, "Cid", "Cid", Role.MEMBER);

        assertThat(names("", Optional.empty(), MemberQuery.Order.NEWEST, 2)).containsExactly("Cid", "Bob", "Ann");
        assertThat(names("", Optional.of(Role.MEMBER), MemberQuery.Order.NEWEST, 1))
                .containsExactly("Cid", "Bob");
        assertThat(names("", Optional.of(Role.COORDINATOR), MemberQuery.Order.NAME, 1))
                .containsExactly("Ann");
    }

    @Test
    public void peopleAreFoundByAnyOfTheirNamesHoweverItIsTyped() {
        members("王小明", "Sean O'Brien", "Мар\u02BCяна Коваль", "Jürgen Müller", "Κωνσταντίνος", "Ann Smith-Jones");

        assertThat(names("小明")).containsExactly("王小明");
        for (String typed : new String[] {"obrien", "o’brien", "O'BRIEN", "o brien", "brien sean"}) {
            assertThat(names(typed)).as(typed).containsExactly("Sean O'Brien");
        }
        for (String typed : new String[] {"Мар'яна", "Мар’яна", "мар\u02BCяна"}) {
            assertThat(names(typed)).as(typed).containsExactly("Мар\u02BCяна Коваль");
        }
        for (String typed : new String[] {"mueller", "muller", "müll", "juergen müller", "jurgen"}) {
            assertThat(names(typed)).as(typed).containsExactly("Jürgen Müller");
        }
        for (String typed : new String[] {"ΚΩΝΣ", "κωνς"}) {
            assertThat(names(typed)).as(typed).containsExactly("Κωνσταντίνος");
        }
        for (String typed : new String[] {"smithjones", "smith-jones", "jones", "smith-jo"}) {
            assertThat(names(typed)).as(typed).containsExactly("Ann Smith-Jones");
        }
    }

    @Test
    public void aWordSpelledInTwoWaysFindsNobodyTwiceAndNobodyIsLost() {
        members("Muller", "Müller", "Mueller", "Mül Muel", "Muz");

        for (int size : new int[] {1, 2, 3, 10}) {
            assertThat(names("mül", Optional.empty(), MemberQuery.Order.NAME, size))
                    .as("pages of %d", size)
                    .containsExactlyInAnyOrder("Muller", "Müller", "Mueller", "Mül Muel");
        }
    }

    @Test
    public void signsAloneFindNobody() {
        members("Ann", "Bob");

        for (String signs : new String[] {"%", "\\", "'", "*", "--"}) {
            assertThat(names(signs)).as(signs).isEmpty();
        }
    }

    @Test
    public void peopleOfOneNameAreAllListedOnce() {
        for (int i = 0; i < 7; i++) {
            guild.member(community, "same" + i, "Ann Lee", Role.MEMBER);
        }

        for (int size : new int[] {1, 3, 7}) {
            assertThat(names("", Optional.empty(), MemberQuery.Order.NAME, size))
                    .hasSize(7);
            assertThat(names("ann", Optional.empty(), MemberQuery.Order.NAME, size))
                    .hasSize(7);
        }
    }

    @Test
    public void peopleAreFoundByTheBeginningOfAnyName() {
        members("María José Núñez", "Nunzio Rossi", "José María", "Ann Nuñez-Ann");

        assertThat(names("nun")).containsExactlyInAnyOrder("María José Núñez", "Nunzio Rossi", "Ann Nuñez-Ann");
        assertThat(names("NÚÑEZ")).containsExactlyInAnyOrder("María José Núñez", "Ann Nuñez-Ann");
        assertThat(names("jose mar")).containsExactlyInAnyOrder("María José Núñez", "José María");
        assertThat(names("ann")).containsExactly("Ann Nuñez-Ann");
        assertThat(names("a")).containsExactly("Ann Nuñez-Ann");
        assertThat(names("unez")).isEmpty();
    }

    @Test
    public void aSearchKeepsToARole() {
        guild.member(community, "Ann", "Ann", Role.COORDINATOR);
        guild.member(community, "Anton", "Anton", Role.MEMBER);

        assertThat(names("an", Optional.of(Role.COORDINATOR), MemberQuery.Order.NAME, 5))
                .containsExactly("Ann");
    }

    @Test
    public void oddNamesAreKeptSortedAndFound() {
        members("👩‍🔬 Ada", "محمد العربي", "李小龍", "Suharto", LONGEST, "O’Neill", "李".repeat(255), "🦊");

        assertThat(names("")).hasSize(8);
        assertThat(names("محمد")).containsExactly("محمد العربي");
        assertThat(names("李小")).containsExactly("李小龍");
        assertThat(names("李")).containsExactlyInAnyOrder("李小龍", "李".repeat(255));
        assertThat(names("suharto")).containsExactly("Suharto");
        assertThat(names("ada")).containsExactly("👩‍🔬 Ada");
        assertThat(names("🦊")).containsExactly("🦊");
        assertThat(names("neill")).containsExactly("O’Neill");
        assertThat(names(LONGEST)).containsExactly(LONGEST);
        assertThat(names("李".repeat(255))).containsExactly("李".repeat(255));
    }

    @Test
    public void aNameThatFoldingMakesLongIsFoundByItsLastWord() {
        String name = "한".repeat(200) + " Kim";
        members(name, "Kimberley Lee");

        assertThat(names("kim")).containsExactlyInAnyOrder(name, "Kimberley Lee");
        assertThat(names("한한 kim")).containsExactly(name);
    }

    @Test
    public void longNamesThatOnlyBeginAlikeAreNotMistakenForEachOther() {
        String beginning = "李".repeat(100);
        members(beginning + "小", beginning + "龍", beginning);

        assertThat(names(beginning + "龍")).containsExactly(beginning + "龍");
        assertThat(names(beginning)).hasSize(3);
        assertThat(names("")).hasSize(3);
    }

    @Test
    public void anotherCommunitysMembersAreNotListed() {
        long other = guild.communities()
                .found(new SpaceKey("POTS"), new NewCommunity("Potters", "pots", "", JoinPolicy.OPEN, Guild.ANA))
                .id();
        guild.member(other, "Ann", "Ann", Role.MEMBER);

        assertThat(names("")).isEmpty();
        assertThat(names("ann")).isEmpty();
    }

    @Test
    public void aForeignCursorNeverLeadsOutOfTheList() {
        members("Ann", "Bob");
        MemberQuery query = new MemberQuery(
                community,
                Optional.empty(),
                SearchedWord.of("bob"),
                MemberQuery.Order.NAME,
                Optional.of(new Cursor("0")),
                5);

        assertThat(guild.memberships().page(query).members())
                .extracting(Membership::person)
                .containsExactly(key("p1"));
    }

    @Test
    public void eachListCostsTheSameForTenAndForAThousandMembers() {
        fill(0, 10);
        List<Integer> forTen = costs();
        fill(10, 1000);

        assertThat(costs()).isEqualTo(forTen).allMatch(cost -> cost <= 2);
    }

    private List<Integer> costs() {
        return List.of(
                cost("", Optional.empty(), MemberQuery.Order.NAME),
                cost("", Optional.empty(), MemberQuery.Order.NEWEST),
                cost("", Optional.of(Role.MEMBER), MemberQuery.Order.NAME),
                cost("person", Optional.empty(), MemberQuery.Order.NAME),
                cost(() -> guild.memberships().hasAnotherMember(community, key("p1"))),
                cost(() -> guild.memberships().coordinators(community)));
    }

    private int cost(Runnable question) {
        guild.database().statements().reset();
        question.run();
        return guild.database().statements().count();
    }

    private int cost(String search, Optional<Role> role, MemberQuery.Order order) {
        return cost(() -> guild.memberships()
                .page(new MemberQuery(community, role, SearchedWord.of(search), order, Optional.empty(), 48)));
    }

    private void fill(int from, int to) {
        guild.database().transactions().inOne(() -> {
            for (int i = from; i < to; i++) {
                guild.memberships()
                        .add(
                                community,
                                key("p" + i),
                                "Person " + i,
                                MembershipState.MEMBER,
                                Role.MEMBER,
                                guild.clock.instant());
            }
        });
    }

    private void members(String... names) {
        for (int i = 0; i < names.length; i++) {
            guild.member(community, "p" + i, names[i], Role.MEMBER);
        }
    }

    private List<String> names(String search) {
        return names(search, Optional.empty(), MemberQuery.Order.NAME, 2);
    }

    private List<String> names(String search, Optional<Role> role, MemberQuery.Order order, int size) {
        List<PersonId> found = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            MemberPage page = guild.memberships()
                    .page(new MemberQuery(community, role, SearchedWord.of(search), order, after, size));
            page.members().forEach(member -> found.add(member.person()));
            after = page.next();
        } while (after.isPresent());
        assertThat(found).as("nobody is listed twice").doesNotHaveDuplicates();
        return found.stream()
                .map(id -> guild.people.byIds(List.of(id)).get(id).fullName())
                .toList();
    }
}
