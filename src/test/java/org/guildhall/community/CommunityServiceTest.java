package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.NOON;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.ao.AoCommunity;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.membership.ao.AoMemberWord;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.ao.AoCommunityLock;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.GuildTest;
import org.junit.Test;

public class CommunityServiceTest extends GuildTest {
    private static final SpaceKey POTTERS = new SpaceKey("POTS");

    public CommunityServiceTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Test
    public void aFoundedCommunityIsFoundInItsSpace() {
        Community founded = guild.communities().found(WEAVERS, weavers());

        assertThat(guild.communities().find(Viewer.ANONYMOUS, WEAVERS)).contains(founded);
        assertThat(founded)
                .isEqualTo(
                        new Community(founded.id(), WEAVERS, "Weavers", "weaving", "", JoinPolicy.OPEN, ANA, NOON, 0));
    }

    @Test
    public void aCommunityHasALockFromItsFoundingToItsEnd() {
        BrokenHalfWay.everyStatementOf(
                guild.database(),
                () -> guild.communities().found(WEAVERS, weavers()),
                () -> assertThat(locks()).isZero());
        assertThat(locks()).isEqualTo(CommunityPart.values().length);

        BrokenHalfWay.everyStatementOf(
                guild.database(),
                () -> guild.communities().remove(WEAVERS),
                () -> assertThat(locks()).isEqualTo(CommunityPart.values().length));
        assertThat(locks()).isZero();
    }

    private int locks() {
        return guild.database().ao().count(AoCommunityLock.class);
    }

    @Test
    public void aSpaceIsFoundByItsKeyInAnyCase() {
        guild.rights.spelled(WEAVERS);
        Community founded = guild.communities().found(WEAVERS, weavers());

        for (String typed : List.of("weave", "Weave", "WEAVE")) {
            assertThat(guild.communities().find(Viewer.ANONYMOUS, new SpaceKey(typed)))
                    .as(typed)
                    .contains(founded);
        }
    }

    @Test
    public void anotherCaseOpensNoHiddenSpace() {
        guild.rights.spelled(WEAVERS).hidden(WEAVERS);
        guild.communities().found(WEAVERS, weavers());

        assertThat(guild.communities().find(Viewer.ANONYMOUS, new SpaceKey("weave")))
                .isEmpty();
    }

    @Test
    public void anArchivedSpaceIsLeftOutOfListsAndFoundByItself() {
        Community archived = guild.communities().found(WEAVERS, weavers());
        guild.rights.archived(WEAVERS);

        assertThat(listed().page(as(ANA), any -> true, Optional.empty(), 10).communities())
                .isEmpty();
        assertThat(guild.communities().visibleAmong(as(ANA), List.of(archived.id())))
                .isEmpty();
        assertThat(guild.communities().find(as(ANA), WEAVERS)).contains(archived);
    }

    @Test
    public void whereTheSiteKeepsItsPeopleFromVisitorsOnlyTheyAreRefused() {
        guild.communities().requirePeople(Viewer.ANONYMOUS);
        guild.rights.peopleHidden();

        assertRefused(
                Kind.UNAUTHENTICATED,
                () -> guild.communities().requirePeople(Viewer.ANONYMOUS),
                "guildhall.refusal.people-hidden");
        guild.communities().requirePeople(as(ANA));
    }

    @Test
    public void foundingTwiceKeepsTheFirstCommunity() {
        Community first = guild.communities().found(WEAVERS, weavers());

        Community second =
                guild.communities().found(WEAVERS, new NewCommunity("Others", "other", "", JoinPolicy.ON_REQUEST, BEN));

        assertThat(second).isEqualTo(first);
    }

    @Test
    public void theDatabaseRefusesASecondCommunityInOneSpace() {
        guild.stored().add(WEAVERS, weavers(), NOON);

        assertThatThrownBy(() -> guild.stored().add(WEAVERS, weavers(), NOON)).isInstanceOf(RuntimeException.class);

        assertThat(guild.database().ao().count(AoCommunity.class)).isEqualTo(1);
    }

    @Test
    public void longSpaceKeysAndOddNamesAreKept() {
        SpaceKey longest = new SpaceKey("K".repeat(255));
        String name = "🧶 織工 النساجون ".repeat(14).substring(0, 200).trim();

        guild.communities().found(longest, new NewCommunity(name, "é", "ü\n<b>", JoinPolicy.OPEN, ANA));

        assertThat(guild.communities().require(as(BEN), longest))
                .extracting(Community::name, Community::purpose)
                .containsExactly(name, "ü\n<b>");
    }

    @Test
    public void anAbsentAndAHiddenCommunityAreRefusedAlike() {
        guild.communities().found(WEAVERS, weavers());
        guild.rights.hidden(WEAVERS);

        assertRefused(
                Kind.NOT_FOUND, () -> guild.communities().require(as(BEN), WEAVERS), "guildhall.community.not-found");
        assertRefused(
                Kind.NOT_FOUND, () -> guild.communities().require(as(BEN), POTTERS), "guildhall.community.not-found");
        assertThat(guild.communities().find(as(BEN), WEAVERS)).isEmpty();
    }

    @Test
    public void onlyVisibleCommunitiesAreAmongThoseAskedFor() {
        Community weavers = guild.communities().found(WEAVERS, weavers());
        Community potters = guild.communities().found(POTTERS, weavers());
        guild.rights.hidden(POTTERS);
        guild.database().statements().reset();

        assertThat(guild.communities().visibleAmong(as(BEN), List.of(weavers.id(), potters.id(), 99L)))
                .containsOnlyKeys(weavers.id());
        assertThat(guild.database().statements().count()).isEqualTo(1);
    }

    @Test
    public void pagesGoThroughAllVisibleCommunitiesByName() {
        for (String name : List.of("Delta", "alpha", "Émile", "Charlie", "bravo")) {
            guild.communities().found(new SpaceKey(name), named(name));
        }
        guild.rights.hidden(new SpaceKey("bravo"));

        assertThat(allNames(2)).containsExactly("alpha", "Charlie", "Delta", "Émile");
        assertThat(allNames(1)).containsExactly("alpha", "Charlie", "Delta", "Émile");
    }

    @Test
    public void aForeignCursorBeginsAtTheBeginning() {
        guild.communities().found(WEAVERS, weavers());

        assertThat(listed().page(as(BEN), any -> true, Optional.of("'; DROP"), 5)
                        .communities())
                .hasSize(1);
    }

    @Test
    public void aPageCostsTheSameForTenAndForAThousandCommunities() {
        foundMany(0, 10);
        int forTen = statementsOfAPage();
        foundMany(10, 1000);

        assertThat(statementsOfAPage()).isEqualTo(forTen);
    }

    @Test
    public void aChangeIsStoredTrimmed() {
        long id = guild.found(JoinPolicy.OPEN).id();

        guild.communities().change(id, new CommunitySettings(" Spinners ", " spinning ", null, "request"));

        assertThat(guild.present())
                .extracting(Community::name, Community::field, Community::purpose, Community::joinPolicy)
                .containsExactly("Spinners", "spinning", "", JoinPolicy.ON_REQUEST);
        assertThat(guild.present().memberCount()).isEqualTo(1);
    }

    @Test
    public void aChangeNamesEveryFieldThatBreaksARule() {
        long id = guild.found(JoinPolicy.OPEN).id();
        CommunitySettings wrong = new CommunitySettings(" ", "f".repeat(201), "p".repeat(2001), "whoever");

        assertThatThrownBy(() -> guild.communities().change(id, wrong))
                .isInstanceOfSatisfying(
                        RequestRefusedException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly("name", "field", "purpose", "joinPolicy"));
        assertThat(guild.present().name()).isEqualTo("Weavers");
    }

    @Test
    public void nothingIsChangedInReadOnlyMode() {
        long id = guild.found(JoinPolicy.OPEN).id();
        guild.rights.readOnly(true);

        assertRefused(
                Kind.READ_ONLY,
                () -> guild.communities().change(id, new CommunitySettings("New", "new", "", "open")),
                "guildhall.refusal.read-only");
        assertThat(guild.present().name()).isEqualTo("Weavers");
    }

    @Test
    public void aRemovedSpaceTakesEverythingWithIt() {
        Community weavers = guild.found(JoinPolicy.OPEN);
        List<Long> told = new ArrayList<>();
        guild.data.add(told::add);

        guild.communities().remove(WEAVERS);
        guild.communities().remove(POTTERS);

        assertThat(told).containsExactly(weavers.id());
        assertThat(guild.communities().find(as(ANA), WEAVERS)).isEmpty();
        assertThat(guild.database().ao().count(AoMember.class)).isZero();
        assertThat(guild.database().ao().count(AoMemberWord.class)).isZero();
    }

    @Test
    public void aRemovalThatBreaksHalfWayLeavesEverything() {
        guild.found(JoinPolicy.OPEN);
        guild.data.add(id -> {
            throw new IllegalStateException("no");
        });

        assertThatThrownBy(() -> guild.communities().remove(WEAVERS)).hasMessage("no");

        assertThat(guild.present().memberCount()).isEqualTo(1);
        assertThat(guild.database().ao().count(AoMember.class)).isEqualTo(1);
    }

    @Test
    public void aSpaceMayBecomeACommunityAgain() {
        guild.found(JoinPolicy.OPEN);
        guild.communities().remove(WEAVERS);

        assertThat(guild.found(JoinPolicy.ON_REQUEST).joinPolicy()).isEqualTo(JoinPolicy.ON_REQUEST);
    }

    @Test
    public void aPageDoesNotTellThatAHiddenCommunityFollows() {
        guild.stored().add(new SpaceKey("A"), named("Alpha"), NOON);
        guild.stored().add(new SpaceKey("Z"), named("Zulu"), NOON);
        guild.rights.hidden(new SpaceKey("Z"));

        CommunityPage page = listed().page(as(BEN), any -> true, Optional.empty(), 1);

        assertThat(page.communities()).extracting(Community::name).containsExactly("Alpha");
        assertThat(page.next()).isEmpty();
    }

    private ListedCommunities listed() {
        return guild.app().get(ListedCommunities.class);
    }

    private List<String> allNames(int size) {
        List<String> names = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            CommunityPage page = listed().page(as(BEN), any -> true, after, size);
            page.communities().forEach(community -> names.add(community.name()));
            after = page.next();
        } while (after.isPresent());
        return names;
    }

    private void foundMany(int from, int to) {
        guild.database().transactions().inOne(() -> {
            for (int i = from; i < to; i++) {
                guild.stored().add(new SpaceKey("S" + i), named("Community " + i), NOON);
            }
        });
    }

    private int statementsOfAPage() {
        guild.database().statements().reset();
        listed().page(as(BEN), any -> true, Optional.empty(), 5);
        return guild.database().statements().count();
    }

    private static NewCommunity weavers() {
        return named("Weavers");
    }

    private static NewCommunity named(String name) {
        return new NewCommunity(name, "weaving", "", JoinPolicy.OPEN, ANA);
    }
}
