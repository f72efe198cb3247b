package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.Guild;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Only an account that can be used makes a coordinator who counts. */
public class ActingCoordinatorsTest {
    @Rule
    public final Guild guild = new Guild(org.guildhall.testkit.Kind.H2);

    @Before
    public void twoCoordinatorsAndAMember() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
        guild.service().join(as(CLEO), WEAVERS);
        guild.service().changeRole(as(ANA), WEAVERS, BEN, Role.COORDINATOR);
    }

    @Test
    public void whoeverIsTheLastWithAUsableAccountNeitherLeavesNorStepsDown() {
        deactivate(BEN);
        assertAnaStays();

        guild.people.without(BEN);
        assertAnaStays();

        guild.people.with("ben", "Ben Dyer");
        guild.service().leave(as(ANA), WEAVERS);
        assertThat(guild.stateOf(ANA)).isEmpty();
    }

    private void assertAnaStays() {
        assertRefused(
                Kind.CONFLICT, () -> guild.service().leave(as(ANA), WEAVERS), "guildhall.membership.last-coordinator");
        assertRefused(
                Kind.CONFLICT,
                () -> guild.service().changeRole(as(ANA), WEAVERS, ANA, Role.MEMBER),
                "guildhall.membership.last-coordinator");
    }

    @Test
    public void nobodyWithoutAUsableAccountIsMadeCoordinator() {
        deactivate(CLEO);
        assertRefused(
                Kind.CONFLICT,
                () -> guild.service().changeRole(as(ANA), WEAVERS, CLEO, Role.COORDINATOR),
                "guildhall.membership.account-deactivated");

        guild.people.without(CLEO);
        assertRefused(
                Kind.CONFLICT,
                () -> guild.service().changeRole(as(ANA), WEAVERS, CLEO, Role.COORDINATOR),
                "guildhall.membership.account-removed");
    }

    @Test
    public void aDeactivatedCoordinatorCanBeMadeAPlainMember() {
        deactivate(BEN);

        assertThat(guild.service()
                        .changeRole(as(ANA), WEAVERS, BEN, Role.MEMBER)
                        .role())
                .isEqualTo(Role.MEMBER);
    }

    @Test
    public void theRequestOfAnAccountThatCannotBeUsedIsNotApproved() {
        guild.service().leave(as(CLEO), WEAVERS);
        guild.settings()
                .change(as(ANA), WEAVERS, new org.guildhall.community.CommunitySettings("W", "w", "", "request"));
        guild.service().join(as(CLEO), WEAVERS);
        deactivate(CLEO);
        assertRefused(
                Kind.CONFLICT,
                () -> guild.requests().approve(as(ANA), WEAVERS, CLEO),
                "guildhall.membership.account-deactivated");
        guild.people.without(CLEO);
        assertRefused(
                Kind.CONFLICT,
                () -> guild.requests().approve(as(ANA), WEAVERS, CLEO),
                "guildhall.membership.account-removed");

        guild.requests().decline(as(ANA), WEAVERS, CLEO, "");
        assertThat(guild.stateOf(CLEO)).isEmpty();
    }

    private void deactivate(PersonId person) {
        String username = person.value().replace("key-", "");
        guild.people.with(username, "Somebody", PersonState.DEACTIVATED);
    }
}
