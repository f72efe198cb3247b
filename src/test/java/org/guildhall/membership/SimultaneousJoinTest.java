package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Guild.key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.GuildTest;
import org.junit.Test;

public class SimultaneousJoinTest extends GuildTest {
    public SimultaneousJoinTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Test
    public void evenWithoutALockTheDatabaseKeepsOneRowAPerson() throws Exception {
        guild.found(JoinPolicy.OPEN);
        CyclicBarrier bothSawNobody = new CyclicBarrier(2);
        MembershipService service = guild.service(unlocked(), meetingAt(bothSawNobody));

        List<String> outcomes = together(List.of(() -> joinOf(service, BEN), () -> joinOf(service, BEN)));

        assertThat(outcomes).containsExactlyInAnyOrder("member", "guildhall.membership.already");
        assertThat(guild.database().ao().count(AoMember.class, "USER_KEY = ?", BEN.value()))
                .isEqualTo(1);
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void manyJoinAtOnceAndEachIsCountedOnce() throws Exception {
        guild.found(JoinPolicy.OPEN);
        List<Callable<String>> joins = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            PersonId person = key("p" + i % 6);
            joins.add(() -> joinOf(guild.service(), person));
        }

        assertThat(together(joins)).containsOnly("member");
        assertThat(guild.present().memberCount()).isEqualTo(7);
        assertThat(guild.database().ao().count(AoMember.class)).isEqualTo(7);
    }

    @Test
    public void ofTwoCoordinatorsWhoLeaveAtOnceOneStays() throws Exception {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
        guild.service().join(as(key("cleo")), WEAVERS);
        guild.service().changeRole(as(ANA), WEAVERS, BEN, Role.COORDINATOR);

        List<String> outcomes = together(List.of(() -> leaveOf(ANA), () -> leaveOf(BEN)));

        assertThat(outcomes).containsExactlyInAnyOrder("gone", "guildhall.membership.last-coordinator");
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    private String joinOf(MembershipService service, PersonId person) {
        try {
            return service.join(as(person), WEAVERS).state().code();
        } catch (RequestRefusedException refusal) {
            return refusal.problems().get(0).key();
        }
    }

    private String leaveOf(PersonId person) {
        try {
            guild.service().leave(as(person), WEAVERS);
            return "gone";
        } catch (RequestRefusedException refusal) {
            return refusal.problems().get(0).key();
        }
    }

    private static List<String> together(List<Callable<String>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(work, 60, TimeUnit.SECONDS)) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private Transactions unlocked() {
        return new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                return guild.database().transactions().inOne(work);
            }

            @Override
            public <T> T aloneIn(long communityId, CommunityPart part, Supplier<T> work) {
                return inOne(work);
            }
        };
    }

    /** Names are asked for after looking and before storing: there the two wait for each other. */
    private People meetingAt(CyclicBarrier barrier) {
        return new People() {
            @Override
            public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
                try {
                    barrier.await(30, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return guild.people.byIds(ids);
            }

            @Override
            public Optional<Person> byUsername(String username) {
                return guild.people.byUsername(username);
            }
        };
    }
}
