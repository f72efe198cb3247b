package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** The boundary takes no community its last coordinator who can act. */
public class LastCoordinatorsTest extends GuildTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final LocalDate KEPT = TODAY.plusDays(LastCoordinators.MORE_DAYS);

    private long community;

    public LastCoordinatorsTest(Kind kind) {
        super(kind);
    }

    @Before
    public void anaCoordinatesBen() {
        community = guild.found(JoinPolicy.OPEN).id();
        guild.service().join(as(BEN), WEAVERS);
    }

    @Test
    public void whoeverIsTheLastStaysOnWhenTheLastDayIsNear() {
        stay(ANA, TODAY.plusDays(LastCoordinators.NEAR_DAYS + 1));
        assertThat(lastDayAfterTheNight(ANA)).contains(TODAY.plusDays(LastCoordinators.NEAR_DAYS + 1));

        stay(ANA, TODAY.plusDays(LastCoordinators.NEAR_DAYS));
        assertThat(lastDayAfterTheNight(ANA)).contains(KEPT);
    }

    @Test
    public void whoeverIsTheLastIsBackWhenNoJobHasRunInTime() {
        stay(ANA, TODAY);
        guild.clock.moveTo(TODAY.plusDays(5));
        assertThat(guild.stateOf(ANA)).contains(MembershipState.FORMER);

        assertThat(lastDayAfterTheNight(ANA)).contains(TODAY.plusDays(5 + LastCoordinators.MORE_DAYS));
        assertThat(guild.stateOf(ANA)).contains(MembershipState.MEMBER);
    }

    @Test
    public void whileAnotherCanActNobodyIsKept() {
        guild.service().changeRole(as(ANA), WEAVERS, BEN, Role.COORDINATOR);
        stay(ANA, TODAY);

        assertThat(lastDayAfterTheNight(ANA)).contains(TODAY);
    }

    @Test
    public void anotherWhoseAccountCannotBeUsedOrWhoGoesAsSoonDoesNotCount() {
        guild.service().changeRole(as(ANA), WEAVERS, BEN, Role.COORDINATOR);
        stay(ANA, TODAY);
        stay(BEN, TODAY.plusDays(1));
        assertThat(lastDayAfterTheNight(ANA)).contains(KEPT);

        stay(ANA, TODAY);
        stay(BEN, TODAY.plusDays(100));
        guild.people.with("ben", "Ben Dyer", PersonState.DEACTIVATED);
        assertThat(lastDayAfterTheNight(ANA)).contains(KEPT);
    }

    @Test
    public void plainMembersAndAccountsThatCannotBeUsedAreNotKept() {
        stay(BEN, TODAY);
        stay(ANA, TODAY);
        guild.people.with("ana", "Ana Weaver", PersonState.DEACTIVATED);

        assertThat(lastDayAfterTheNight(BEN)).contains(TODAY);
        assertThat(lastDayAfterTheNight(ANA)).contains(TODAY);
    }

    @Test
    public void aCommunityIsVacantWithoutACoordinatorWhoCanActWhileThatMatters() {
        assertThat(isVacant()).isFalse();
        guild.people.with("ana", "Ana Weaver", PersonState.DEACTIVATED);
        assertThat(isVacant()).isTrue();
        guild.people.with("ana", "Ana Weaver");
        guild.service().leave(as(BEN), WEAVERS);
        guild.service().leave(as(ANA), WEAVERS);
        assertThat(isVacant()).isFalse();
    }

    private boolean isVacant() {
        return guild.app().get(ActingCoordinators.class).isVacant(guild.present());
    }

    private void stay(PersonId person, LocalDate lastDay) {
        guild.memberships().stayUntil(community, person, Optional.of(lastDay));
    }

    private Optional<LocalDate> lastDayAfterTheNight(PersonId person) {
        guild.app().get(LastCoordinators.class).keep(() -> false);
        return guild.memberships().of(community, person).orElseThrow().staysUntil();
    }
}
