package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.membership.ao.AoMemberWord;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.junit.Test;

/** Each write is broken at each of its statements, and leaves everything as it was. */
public class BrokenDatabaseTest extends GuildTest {
    private static final int MOST_STATEMENTS = 40;

    public BrokenDatabaseTest(Kind kind) {
        super(kind);
    }

    @Test
    public void aBrokenJoinLeavesNothing() {
        guild.found(JoinPolicy.OPEN);

        breakEverywhere(() -> guild.service().join(as(BEN), WEAVERS));
    }

    @Test
    public void aBrokenLeaveLeavesTheMember() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);

        breakEverywhere(() -> guild.service().leave(as(BEN), WEAVERS));
    }

    @Test
    public void aBrokenApprovalLeavesTheRequest() {
        guild.found(JoinPolicy.ON_REQUEST);
        guild.service().join(as(BEN), WEAVERS);

        breakEverywhere(() -> guild.requests().approve(as(ANA), WEAVERS, BEN));
    }

    @Test
    public void aBrokenDeclineLeavesTheRequest() {
        guild.found(JoinPolicy.ON_REQUEST);
        guild.service().join(as(BEN), WEAVERS);

        breakEverywhere(() -> guild.requests().decline(as(ANA), WEAVERS, BEN, ""));
    }

    @Test
    public void aBrokenChangeOfRoleLeavesTheRole() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);

        breakEverywhere(() -> guild.service().changeRole(as(ANA), WEAVERS, BEN, Role.COORDINATOR));
    }

    @Test
    public void aBrokenRefreshOfNamesLeavesTheOldName() {
        guild.found(JoinPolicy.OPEN);
        guild.people.with("ana", "Ana Maria Weaver-Dyer");

        breakEverywhere(() -> guild.app().get(AccountRefresh.class).followAll(() -> false));
    }

    @Test
    public void aBrokenEndOfAGoneAccountLeavesEverythingOfIt() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
        guild.people.without(BEN);

        breakEverywhere(() -> guild.app().get(AccountRefresh.class).followAll(() -> false));
    }

    @Test
    public void aBrokenEndOfACommunityLeavesAllOfIt() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);

        breakEverywhere(() -> guild.communities().remove(WEAVERS));
    }

    private void breakEverywhere(Runnable write) {
        List<String> before = everythingStored();
        for (int n = 1; n < MOST_STATEMENTS; n++) {
            guild.database().statements().reset();
            guild.database().failAt(n);
            Throwable failure = catchThrowable(write::run);
            guild.database().statements().reset();
            if (failure == null) {
                assertThat(n).as("statements of the write").isGreaterThan(2);
                assertThat(everythingStored()).as("after success").isNotEqualTo(before);
                return;
            }
            assertThat(failure).hasStackTraceContaining("The database broke");
            assertThat(everythingStored()).as("broken at statement %d", n).isEqualTo(before);
        }
        throw new AssertionError("The write never came to its end");
    }

    private List<String> everythingStored() {
        List<String> rows = new ArrayList<>();
        rows.add(guild.stored().at(WEAVERS).toString());
        Arrays.stream(guild.database().ao().find(AoMember.class, Query.select().order("\"ID\" ASC")))
                .map(row -> row.getUserKey()
                        + row.getMemberState()
                        + row.getMemberRole()
                        + row.getNameKey()
                        + row.getRoleKey()
                        + row.getNewestKey()
                        + row.getRoleNewestKey())
                .forEach(rows::add);
        Arrays.stream(guild.database()
                        .ao()
                        .find(AoMemberWord.class, Query.select().order("\"ID\" ASC")))
                .map(AoMemberWord::getWordKey)
                .forEach(rows::add);
        return rows;
    }
}
