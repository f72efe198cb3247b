package org.guildhall.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.NOON;
import static org.guildhall.testkit.Guild.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.membership.Role;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.OnEveryDatabase;
import org.junit.Rule;
import org.junit.Test;

/** Which communities a viewer is shown of those that a search means. */
public class CommunityListTest extends OnEveryDatabase {
    @Rule
    public final Guild guild;

    public CommunityListTest(Kind kind) {
        super(kind);
        guild = new Guild(kind);
    }

    @Test
    public void nameFieldAndPurposeAreFound() {
        add("A", "Weavers", "textiles", "To weave well", JoinPolicy.OPEN);
        add("B", "Färber", "Leather work", "", JoinPolicy.OPEN);
        add("C", "織物の会", "crafts", "Dyeing together", JoinPolicy.OPEN);

        assertThat(found("weav")).containsExactly("Weavers");
        assertThat(found("farber")).containsExactly("Färber");
        assertThat(found("faerber")).containsExactly("Färber");
        assertThat(found("LEATHER w")).containsExactly("Färber");
        assertThat(found("物")).containsExactly("織物の会");
        assertThat(found("dye")).containsExactly("織物の会");
        assertThat(found("weave dye")).isEmpty();
        assertThat(found("!")).isEmpty();
        assertThat(found(" ")).hasSize(3);
    }

    @Test
    public void theFieldIsTheWholeFieldInAnyCase() {
        add("A", "Weavers", "Textile work", "", JoinPolicy.OPEN);
        add("B", "Dyers", "textile  work", "", JoinPolicy.OPEN);
        add("C", "Menders", "textile", "", JoinPolicy.OPEN);

        assertThat(names(page(as(BEN), filter("", "TEXTILE work", null, null, false), 10)))
                .containsExactly("Dyers", "Weavers");
    }

    @Test
    public void boundaryAndSizeNarrowTogether() {
        members(add("A", "Open and small", "weaving", "", JoinPolicy.OPEN), 10);
        members(add("B", "Open and medium", "weaving", "", JoinPolicy.OPEN), 11);
        members(add("C", "On request and medium", "weaving", "", JoinPolicy.ON_REQUEST), 50);
        members(add("D", "On request and large", "weaving", "", JoinPolicy.ON_REQUEST), 51);

        assertThat(names(page(as(BEN), filter("", null, JoinPolicy.OPEN, null, false), 10)))
                .containsExactly("Open and medium", "Open and small");
        assertThat(names(page(as(BEN), filter("", null, null, CommunitySize.MEDIUM, false), 10)))
                .containsExactly("On request and medium", "Open and medium");
        assertThat(names(page(as(BEN), filter("", null, JoinPolicy.ON_REQUEST, CommunitySize.LARGE, false), 10)))
                .containsExactly("On request and large");
        assertThat(names(page(as(BEN), filter("", null, JoinPolicy.OPEN, CommunitySize.LARGE, false), 10)))
                .isEmpty();
    }

    @Test
    public void onesOwnAreThoseOneIsAMemberOfAndNotThoseOneHasAskedToJoin() {
        guild.found(JoinPolicy.ON_REQUEST);
        Community other = add("B", "Dyers", "weaving", "", JoinPolicy.OPEN);
        guild.member(other.id(), "ben", "Ben Dyer", Role.MEMBER);
        guild.service().join(as(BEN), Guild.WEAVERS);

        CommunityList.Listed all = page(as(BEN), filter("", null, null, null, false), 10);
        assertThat(names(all)).containsExactly("Dyers", "Weavers");
        assertThat(all.own()).hasSize(2);
        assertThat(names(page(as(BEN), filter("", null, null, null, true), 10))).containsExactly("Dyers");
        assertThat(names(page(Viewer.ANONYMOUS, filter("", null, null, null, true), 10)))
                .isEmpty();
    }

    @Test
    public void aSpaceThatTheViewerMayNotSeeIsLeftOutAlsoOfOnesOwn() {
        guild.found(JoinPolicy.OPEN);
        guild.rights.hidden(Guild.WEAVERS);

        assertThat(found("weav")).isEmpty();
        assertThat(names(page(as(ANA), filter("", null, null, null, true), 10))).isEmpty();
    }

    @Test
    public void pagesOfAnySizeShowEachVisibleCommunityThatIsMeantOnce() {
        Random random = new Random(20_261_201);
        List<Community> all = new ArrayList<>();
        guild.database()
                .transactions()
                .inOne(() -> IntStream.range(0, 260).forEach(i -> {
                    all.add(add("S" + i, "C " + random.nextInt(40), "field", "", policy(random)));
                    if (random.nextInt(3) == 0) {
                        guild.rights.hidden(new SpaceKey("S" + i));
                    }
                }));
        all.stream()
                .filter(any -> random.nextInt(4) == 0)
                .forEach(community -> guild.member(community.id(), "ben", "Ben Dyer", Role.MEMBER));
        for (JoinPolicy policy : JoinPolicy.values()) {
            for (boolean mine : new boolean[] {false, true}) {
                for (int size : new int[] {1, 7, 100}) {
                    CommunityFilter filter = filter("c", null, policy, null, mine);
                    assertThat(walk(filter, size)).isEqualTo(expected(all, policy, mine));
                }
            }
        }
    }

    @Test
    public void fiveThousandOfWhichOneIsSeenCostFourStatements() {
        guild.database()
                .transactions()
                .inOne(() -> IntStream.range(0, 5_000).forEach(i -> {
                    add("S" + i, "Community " + i, "field", "", JoinPolicy.OPEN);
                }));
        IntStream.range(0, 5_000).filter(i -> i != 4_998).forEach(i -> guild.rights.hidden(new SpaceKey("S" + i)));
        guild.database().statements().reset();

        assertThat(names(page(as(BEN), filter("", null, null, null, false), 20)))
                .containsExactly("Community 4998");
        assertThat(guild.database().statements().count()).isEqualTo(4);
    }

    private List<String> walk(CommunityFilter filter, int size) {
        List<String> spaces = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            CommunityList.Listed page = list().page(as(BEN), filter, after, size);
            assertThat(page.page().communities()).hasSizeLessThanOrEqualTo(size);
            page.page().communities().forEach(each -> spaces.add(each.space().value()));
            after = page.page().next();
        } while (after.isPresent());
        return spaces;
    }

    /** The same without any index, limit or cursor; in the order of the stored list. */
    private List<String> expected(List<Community> all, JoinPolicy policy, boolean mine) {
        Predicate<Community> isOwn =
                community -> guild.memberships().of(community.id(), BEN).isPresent();
        return guild.stored().after(Optional.empty(), 1_000).stream()
                .map(slot -> slot.community())
                .filter(community -> community.joinPolicy() == policy)
                .filter(community -> guild.rights.isListed(as(BEN), community.space()))
                .filter(community -> !mine || isOwn.test(community))
                .map(community -> community.space().value())
                .toList();
    }

    private static JoinPolicy policy(Random random) {
        return JoinPolicy.values()[random.nextInt(JoinPolicy.values().length)];
    }

    private List<String> found(String words) {
        return names(page(as(BEN), filter(words, null, null, null, false), 10));
    }

    private static CommunityFilter filter(
            String words, String field, JoinPolicy boundary, CommunitySize size, boolean mine) {
        return new CommunityFilter(
                SearchedWord.of(words),
                Optional.ofNullable(field),
                Optional.ofNullable(boundary),
                Optional.ofNullable(size),
                mine);
    }

    private CommunityList.Listed page(Viewer viewer, CommunityFilter filter, int size) {
        return list().page(viewer, filter, Optional.empty(), size);
    }

    private CommunityList list() {
        return guild.app().get(CommunityList.class);
    }

    private static List<String> names(CommunityList.Listed listed) {
        return listed.page().communities().stream().map(Community::name).toList();
    }

    private Community add(String key, String name, String field, String purpose, JoinPolicy policy) {
        return guild.stored().add(new SpaceKey(key), new NewCommunity(name, field, purpose, policy, ANA), NOON);
    }

    private void members(Community community, int count) {
        guild.database().transactions().inOne(() -> guild.stored().countMembers(community.id(), count));
    }
}
