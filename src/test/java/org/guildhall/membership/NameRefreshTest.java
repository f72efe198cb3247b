package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;

import java.util.List;
import java.util.Optional;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class NameRefreshTest {
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
    public void aRemovedPersonKeepsTheLastName() {
        guild.people.without(BEN);

        assertThat(refresh()).isZero();
        assertThat(foundBy("ben")).containsExactly(BEN);
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

        int renamed = job().run(() -> asked[0]++ == 1);

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
        return job().run(() -> false);
    }

    private NameRefresh job() {
        return new NameRefresh(
                guild.memberships(),
                guild.people,
                guild.rights,
                guild.database().transactions());
    }

    private List<PersonId> foundBy(String name) {
        MemberQuery query = new MemberQuery(
                community, Optional.empty(), SearchedWord.of(name), MemberQuery.Order.NAME, Optional.empty(), 10);
        return guild.memberships().page(query).members().stream()
                .map(Membership::person)
                .toList();
    }
}
