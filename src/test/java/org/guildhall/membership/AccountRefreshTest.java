package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.audit.AuditTrail;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class AccountRefreshTest {
    @Rule
    public final Guild guild = new Guild(Kind.H2);

    private long community;

    @Before
    public void aCommunityOfTwo() {
        community = guild.found(JoinPolicy.OPEN).id();
        guild.service().join(as(BEN), WEAVERS);
    }

    @Test
    public void aRenamedMemberIsFoundByTheNewNameOnly() {
        guild.people.with("ben", "Zacharias Dyer");

        assertThat(refresh()).isEqualTo(1);

        assertThat(foundBy("zach")).containsExactly(BEN);
        assertThat(foundBy("ben")).isEmpty();
        assertThat(foundBy("")).containsExactly(ANA, BEN);
        assertThat(refresh()).isZero();
    }

    @Test
    public void whoeverIsGoneIsNoMemberAnyMoreAndNotFoundByAnyNameTheyHad() {
        guild.people.with("ben", "Benno Dyer");
        refresh();
        guild.people.without(BEN);

        assertThat(refresh()).isEqualTo(1);

        assertThat(List.of("ben", "benno", "dyer"))
                .allSatisfy(name -> assertThat(foundBy(name)).isEmpty());
        assertThat(guild.stateOf(BEN)).isEmpty();
        assertThat(guild.present().memberCount()).isEqualTo(1);
        assertThat(refresh()).isZero();
    }

    @Test
    public void theEndOfWhatAGoneAccountWasIsRecorded() {
        guild.people.without(BEN);

        job().follow(BEN);

        assertThat(guild.app().get(AuditTrail.class).page(community, Optional.empty(), 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("member-account-gone");
                    assertThat(entry.actor()).isEqualTo(BEN);
                    assertThat(entry.detail().json())
                            .isEqualTo("{\"person\":\"key-ben\",\"role\":\"member\",\"state\":\"member\"}");
                });
    }

    @Test
    public void aRequestAndAFormerMembershipEndWithTheAccount() {
        guild.settings().change(as(ANA), WEAVERS, new CommunitySettings("W", "w", "", "request"));
        guild.service().join(as(CLEO), WEAVERS);
        guild.memberships().stayUntil(community, BEN, Optional.of(LocalDate.parse("2026-03-01")));
        guild.clock.moveTo(LocalDate.parse("2026-03-02"));
        guild.people.without(BEN).without(CLEO);

        assertThat(refresh()).isEqualTo(2);

        assertThat(guild.stateOf(BEN)).isEmpty();
        assertThat(guild.stateOf(CLEO)).isEmpty();
        assertThat(guild.present().memberCount()).isEqualTo(1);
    }

    @Test
    public void evenTheLastCoordinatorIsGoneWithTheAccount() {
        guild.people.without(ANA);

        job().follow(ANA);

        assertThat(guild.stateOf(ANA)).isEmpty();
        assertThat(guild.app().get(ActingCoordinators.class).of(community)).isEmpty();
    }

    @Test
    public void whoeverIsDeactivatedStaysAMember() {
        guild.people.with("ben", "Ben Dyer", PersonState.DEACTIVATED);

        assertThat(refresh()).isZero();
        assertThat(guild.stateOf(BEN)).contains(MembershipState.MEMBER);
    }

    @Test
    public void manyMembersAreDoneInBatchesThatCanBeStopped() {
        guild.database().transactions().inOne(() -> {
            for (int i = 0; i < 450; i++) {
                guild.member(community, "m" + i, "Old Name " + i, Role.MEMBER);
            }
        });
        for (int i = 0; i < 450; i++) {
            guild.people.with("m" + i, "New Name " + i);
        }
        int[] asked = {0};

        int renamed = job().followAll(() -> asked[0]++ == 1);

        assertThat(renamed).isBetween(190, 200);
        assertThat(refresh()).isEqualTo(450 - renamed);
    }

    @Test
    public void nothingIsRenamedInReadOnlyMode() {
        guild.people.with("ben", "Zacharias Dyer");
        guild.rights.readOnly(true);

        assertThat(refresh()).isZero();
        assertThat(foundBy("zach")).isEmpty();
    }

    @Test
    public void aMembershipThatEndedMeanwhileStaysEnded() {
        Membership ben = guild.memberships().of(community, BEN).orElseThrow();
        guild.service().leave(as(BEN), WEAVERS);

        guild.memberships().rename(ben, "Zacharias Dyer");

        assertThat(foundBy("zach")).isEmpty();
    }

    private int refresh() {
        return job().followAll(() -> false);
    }

    private AccountRefresh job() {
        return guild.app().get(AccountRefresh.class);
    }

    private List<PersonId> foundBy(String name) {
        MemberQuery query = new MemberQuery(
                community, Optional.empty(), SearchedWord.of(name), MemberQuery.Order.NAME, Optional.empty(), 10);
        return guild.memberships().page(query).members().stream()
                .map(Membership::person)
                .toList();
    }
}
