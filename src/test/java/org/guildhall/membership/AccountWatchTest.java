package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** Whoever is shown under another name than is stored, or is gone, is followed after the response, and once. */
public class AccountWatchTest extends GuildTest {
    private final List<PersonId> followed = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AccountWatch watch = new AccountWatch(
            List.of(new AccountFollower() {
                @Override
                public void follow(PersonId person) {
                    followed.add(person);
                }

                @Override
                public int followAll(BooleanSupplier stop) {
                    throw new AssertionError("Nobody asked for everybody");
                }
            }),
            waiting::add);
    private long community;

    public AccountWatchTest(Kind kind) {
        super(kind);
    }

    @Before
    public void twoMembers() {
        community = guild.found(JoinPolicy.OPEN).id();
        guild.service().join(as(BEN), WEAVERS);
    }

    @Test
    public void nothingIsDoneForNamesThatAreStored() {
        showEveryList();

        assertThat(waiting).isEmpty();
    }

    @Test
    public void anotherNameIsFollowedOnceItWasShownInAnyList() {
        showEveryList();
        guild.people.with("ben", "Benno Dyer");

        showEveryList();

        assertThat(waiting).hasSize(1);
        assertThat(followed).isEmpty();
        waiting.remove().run();
        assertThat(followed).containsExactly(BEN);
    }

    @Test
    public void whoeverIsGoneIsFollowedToo() {
        showEveryList();
        guild.people.without(ANA);

        show(query("", MemberQuery.Order.NAME));
        waiting.remove().run();

        assertThat(followed).containsExactly(ANA);
    }

    @Test
    public void whatCouldNotBeFollowedIsTriedAgain() {
        guild.people.without(ANA);
        show(query("", MemberQuery.Order.NAME));
        waiting.remove().run();

        show(query("", MemberQuery.Order.NAME));

        assertThat(waiting).hasSize(1);
    }

    private void showEveryList() {
        for (MemberQuery.Order order : MemberQuery.Order.values()) {
            show(query("", order));
        }
        show(query("dyer", MemberQuery.Order.NAME));
        show(new MemberQuery(
                community, Optional.of(Role.MEMBER), List.of(), MemberQuery.Order.NAME, Optional.empty(), 10));
    }

    private MemberQuery query(String name, MemberQuery.Order order) {
        return new MemberQuery(community, Optional.empty(), SearchedWord.of(name), order, Optional.empty(), 10);
    }

    private void show(MemberQuery query) {
        List<MemberCard> members =
                guild.memberships().cards(query, Optional.of(ANA)).members();
        assertThat(members).isNotEmpty();
        watch.shown(
                members,
                guild.people.byIds(members.stream().map(MemberCard::person).toList()));
    }
}
