package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.community.JoinPolicy.ACCREDITED_ONLY;
import static org.guildhall.community.JoinPolicy.ON_REQUEST;
import static org.guildhall.community.JoinPolicy.OPEN;
import static org.guildhall.membership.MembershipState.MEMBER;
import static org.guildhall.membership.MembershipState.REQUESTED;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.CommunitySettings;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.GuildTest;
import org.junit.Test;

public class MembershipServiceTest extends GuildTest {
    public MembershipServiceTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Test
    public void theFounderCoordinatesHoweverOftenAppointed() {
        long id = guild.found(OPEN).id();

        guild.service().appointFounder(id, ANA);

        assertThat(guild.membershipRights().roleOf(id, ANA)).contains(Role.COORDINATOR);
        assertThat(guild.present().memberCount()).isEqualTo(1);
    }

    @Test
    public void anyoneJoinsAnOpenCommunity() {
        guild.found(OPEN);

        Membership joined = guild.service().join(as(BEN), WEAVERS);

        assertThat(joined)
                .extracting(Membership::state, Membership::role, Membership::since)
                .containsExactly(MEMBER, Role.MEMBER, Guild.NOON);
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void joiningTwiceChangesNothing() {
        guild.found(OPEN);
        Membership first = guild.service().join(as(BEN), WEAVERS);
        guild.clock.move(Duration.ofDays(1));

        assertThat(guild.service().join(as(BEN), WEAVERS)).isEqualTo(first);
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void wherePeopleAreLetInOneAsksFirst() {
        guild.found(ON_REQUEST);

        guild.service().join(as(BEN), WEAVERS);
        guild.service().join(as(BEN), WEAVERS);

        assertThat(guild.stateOf(BEN)).contains(REQUESTED);
        assertThat(guild.present().memberCount()).isEqualTo(1);
        assertThat(guild.membershipRights().roleOf(guild.present().id(), BEN)).isEmpty();
        assertThat(requests()).containsExactly(BEN);
    }

    @Test
    public void requestsComeOldestFirstPageByPage() {
        guild.found(ON_REQUEST);
        guild.service().join(as(CLEO), WEAVERS);
        guild.clock.move(Duration.ofMinutes(1));
        guild.service().join(as(BEN), WEAVERS);

        MemberPage first = guild.reading().requests(as(ANA), WEAVERS, Optional.empty(), 1);
        MemberPage second = guild.reading().requests(as(ANA), WEAVERS, first.next(), 1);

        assertThat(first.members()).extracting(Membership::person).containsExactly(CLEO);
        assertThat(second.members()).extracting(Membership::person).containsExactly(BEN);
        assertThat(second.next()).isEmpty();
    }

    @Test
    public void aCoordinatorLetsInWhoAsked() {
        guild.found(ON_REQUEST);
        guild.service().join(as(BEN), WEAVERS);
        guild.clock.move(Duration.ofDays(2));

        Membership approved = guild.requests().approve(as(ANA), WEAVERS, BEN);

        assertThat(approved)
                .extracting(Membership::state, Membership::since)
                .containsExactly(MEMBER, Guild.NOON.plus(Duration.ofDays(2)));
        assertThat(guild.present().memberCount()).isEqualTo(2);
        assertThat(requests()).isEmpty();
    }

    @Test
    public void aDeclinedPersonMayAskAgain() {
        guild.found(ON_REQUEST);
        guild.service().join(as(BEN), WEAVERS);

        guild.requests().decline(as(ANA), WEAVERS, BEN, "");

        assertThat(guild.stateOf(BEN)).isEmpty();
        guild.service().join(as(BEN), WEAVERS);
        assertThat(guild.stateOf(BEN)).contains(REQUESTED);
    }

    @Test
    public void aRequestIsAnsweredOnce() {
        guild.found(ON_REQUEST);
        guild.service().join(as(BEN), WEAVERS);
        guild.requests().approve(as(ANA), WEAVERS, BEN);

        for (PersonId person : List.of(BEN, CLEO)) {
            assertRefused(
                    Kind.CONFLICT,
                    () -> guild.requests().approve(as(ANA), WEAVERS, person),
                    "guildhall.membership.no-such-request");
            assertRefused(
                    Kind.CONFLICT,
                    () -> guild.requests().decline(as(ANA), WEAVERS, person, ""),
                    "guildhall.membership.no-such-request");
        }
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void aRequestCanBeTakenBack() {
        guild.found(ON_REQUEST);
        guild.service().join(as(BEN), WEAVERS);

        guild.service().leave(as(BEN), WEAVERS);

        assertThat(guild.stateOf(BEN)).isEmpty();
        assertThat(guild.present().memberCount()).isEqualTo(1);
    }

    @Test
    public void whoAskedComesInOnceTheCommunityOpens() {
        long id = guild.found(ON_REQUEST).id();
        guild.service().join(as(BEN), WEAVERS);
        guild.communities().change(id, new CommunitySettings("Weavers", "weaving", "", "open"));

        guild.service().join(as(BEN), WEAVERS);

        assertThat(guild.stateOf(BEN)).contains(MEMBER);
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void onlyAccreditedPeopleJoinACommunityOfTheAccredited() {
        guild.found(ACCREDITED_ONLY);
        guild.requirements.add((community, person) -> false);
        guild.requirements.add((community, person) -> person.equals(BEN));

        guild.service().join(as(BEN), WEAVERS);

        assertRefused(
                Kind.CONFLICT,
                () -> guild.service().join(as(CLEO), WEAVERS),
                "guildhall.membership.accreditation-needed");
        assertThat(guild.stateOf(BEN)).contains(MEMBER);
        assertThat(guild.stateOf(CLEO)).isEmpty();
    }

    @Test
    public void whereNothingCanBeMetNobodyJoins() {
        guild.found(ACCREDITED_ONLY);

        assertRefused(
                Kind.CONFLICT,
                () -> guild.service().join(as(BEN), WEAVERS),
                "guildhall.membership.accreditation-needed");
    }

    @Test
    public void whatBelongsToAMemberGoesWithTheMembership() {
        long id = guild.found(OPEN).id();
        guild.service().join(as(BEN), WEAVERS);
        List<String> told = new ArrayList<>();
        guild.endings.add((community, person) -> told.add(community + " " + person));

        guild.service().leave(as(BEN), WEAVERS);
        guild.service().leave(as(BEN), WEAVERS);

        assertThat(told).containsExactly(id + " " + BEN);
        assertThat(guild.stateOf(BEN)).isEmpty();
        assertThat(guild.present().memberCount()).isEqualTo(1);
    }

    @Test
    public void theLastCoordinatorDoesNotLeaveTheOthersAlone() {
        guild.found(OPEN);
        guild.service().join(as(BEN), WEAVERS);

        assertRefused(
                Kind.CONFLICT, () -> guild.service().leave(as(ANA), WEAVERS), "guildhall.membership.last-coordinator");

        guild.service().changeRole(as(ANA), WEAVERS, BEN, Role.COORDINATOR);
        guild.service().leave(as(ANA), WEAVERS);
        assertThat(guild.stateOf(ANA)).isEmpty();
    }

    @Test
    public void theVeryLastMemberMayLeaveAndTheNextCoordinates() {
        long id = guild.found(OPEN).id();

        guild.service().leave(as(ANA), WEAVERS);
        guild.service().join(as(BEN), WEAVERS);

        assertThat(guild.membershipRights().roleOf(id, BEN)).contains(Role.COORDINATOR);
        assertThat(guild.present().memberCount()).isEqualTo(1);
    }

    @Test
    public void whoAsksToComeIntoAnEmptyCommunityHasNoRoleInItYet() {
        long id = guild.found(ON_REQUEST).id();
        guild.service().leave(as(ANA), WEAVERS);

        Membership request = guild.service().join(as(BEN), WEAVERS);

        assertThat(request.role()).isEqualTo(Role.MEMBER);
        assertThat(guild.memberships().coordinators(id)).isEmpty();
        assertThat(guild.memberships().hasAnotherMember(id, CLEO)).isFalse();
    }

    @Test
    public void whoJoinsIsNoCoordinatorWhateverTheFounderIsCalled() {
        guild.people.with("ana", "Zzzzzzzzzzzzzzzz Zzzz");
        guild.found(OPEN);

        guild.service().join(as(BEN), WEAVERS);

        assertThat(guild.membershipRights().roleOf(guild.present().id(), BEN)).contains(Role.MEMBER);
        assertRefused(
                Kind.FORBIDDEN,
                () -> guild.service().changeRole(as(BEN), WEAVERS, ANA, Role.MEMBER),
                "guildhall.membership.coordinators-only");
        assertRefused(
                Kind.CONFLICT, () -> guild.service().leave(as(ANA), WEAVERS), "guildhall.membership.last-coordinator");
    }

    @Test
    public void theLastCoordinatorKeepsTheRole() {
        guild.found(OPEN);
        guild.service().join(as(BEN), WEAVERS);

        assertRefused(
                Kind.CONFLICT,
                () -> guild.service().changeRole(as(ANA), WEAVERS, ANA, Role.MEMBER),
                "guildhall.membership.last-coordinator");
    }

    @Test
    public void onlyMembersGetARole() {
        guild.found(ON_REQUEST);
        guild.service().join(as(BEN), WEAVERS);

        for (PersonId person : List.of(BEN, CLEO)) {
            assertRefused(
                    Kind.NOT_FOUND,
                    () -> guild.service().changeRole(as(ANA), WEAVERS, person, Role.COORDINATOR),
                    "guildhall.membership.no-such-member");
        }
    }

    @Test
    public void anAdminOfTheSpaceCoordinatesWithoutBeingAMember() {
        guild.found(ON_REQUEST);
        guild.service().join(as(BEN), WEAVERS);
        guild.rights.admin(CLEO, WEAVERS);

        guild.requests().approve(as(CLEO), WEAVERS, BEN);

        assertThat(guild.stateOf(BEN)).contains(MEMBER);
        assertThat(guild.membershipRights().mayCoordinate(as(CLEO), guild.present()))
                .isTrue();
        assertThat(guild.membershipRights().mayCoordinate(as(BEN), guild.present()))
                .isFalse();
        assertThat(guild.membershipRights().mayCoordinate(Viewer.ANONYMOUS, guild.present()))
                .isFalse();
    }

    @Test
    public void aPlainMemberCoordinatesNothing() {
        guild.found(OPEN);
        guild.service().join(as(BEN), WEAVERS);
        String refused = "guildhall.membership.coordinators-only";

        assertRefused(Kind.FORBIDDEN, () -> guild.requests().approve(as(BEN), WEAVERS, CLEO), refused);
        assertRefused(Kind.FORBIDDEN, () -> guild.requests().decline(as(BEN), WEAVERS, CLEO, ""), refused);
        assertRefused(
                Kind.FORBIDDEN, () -> guild.service().changeRole(as(BEN), WEAVERS, BEN, Role.COORDINATOR), refused);
        assertRefused(Kind.FORBIDDEN, () -> guild.reading().requests(as(BEN), WEAVERS, Optional.empty(), 10), refused);
    }

    @Test
    public void nobodyActsWithoutSigningIn() {
        guild.found(OPEN);
        Viewer nobody = Viewer.ANONYMOUS;
        String refused = "guildhall.refusal.sign-in";

        assertRefused(Kind.UNAUTHENTICATED, () -> guild.service().join(nobody, WEAVERS), refused);
        assertRefused(Kind.UNAUTHENTICATED, () -> guild.service().leave(nobody, WEAVERS), refused);
        assertRefused(Kind.UNAUTHENTICATED, () -> guild.requests().approve(nobody, WEAVERS, BEN), refused);
        assertRefused(Kind.UNAUTHENTICATED, () -> guild.requests().decline(nobody, WEAVERS, BEN, ""), refused);
        assertRefused(
                Kind.UNAUTHENTICATED, () -> guild.service().changeRole(nobody, WEAVERS, ANA, Role.MEMBER), refused);
        assertRefused(
                Kind.UNAUTHENTICATED,
                () -> guild.membershipRights()
                        .requireMember(nobody, guild.present().id()),
                refused);
    }

    @Test
    public void whoDoesNotSeeTheSpaceFindsNoCommunity() {
        guild.found(OPEN);
        guild.rights.hidden(WEAVERS).insider(ANA, WEAVERS);
        String refused = "guildhall.community.not-found";

        assertRefused(Kind.NOT_FOUND, () -> guild.service().join(as(BEN), WEAVERS), refused);
        assertRefused(Kind.NOT_FOUND, () -> guild.service().leave(as(BEN), WEAVERS), refused);
        assertRefused(Kind.NOT_FOUND, () -> guild.requests().approve(as(BEN), WEAVERS, CLEO), refused);
        assertRefused(Kind.NOT_FOUND, () -> guild.reading().page(as(BEN), WEAVERS, any -> null), refused);
        assertThat(guild.stateOf(BEN)).isEmpty();
    }

    @Test
    public void nothingIsWrittenInReadOnlyMode() {
        guild.found(ON_REQUEST);
        guild.service().join(as(BEN), WEAVERS);
        guild.rights.readOnly(true);
        String refused = "guildhall.refusal.read-only";

        assertRefused(Kind.READ_ONLY, () -> guild.service().join(as(CLEO), WEAVERS), refused);
        assertRefused(Kind.READ_ONLY, () -> guild.service().leave(as(BEN), WEAVERS), refused);
        assertRefused(Kind.READ_ONLY, () -> guild.requests().approve(as(ANA), WEAVERS, BEN), refused);
        assertRefused(Kind.READ_ONLY, () -> guild.requests().decline(as(ANA), WEAVERS, BEN, ""), refused);
        assertRefused(Kind.READ_ONLY, () -> guild.service().changeRole(as(ANA), WEAVERS, ANA, Role.MEMBER), refused);
        assertThat(guild.stateOf(BEN)).contains(REQUESTED);
    }

    @Test
    public void whoIsNoMemberIsToldHowToBecomeOne() {
        long id = guild.found(OPEN).id();

        assertRefused(
                Kind.FORBIDDEN,
                () -> guild.membershipRights().requireMember(as(BEN), id),
                "guildhall.membership.members-only");
        guild.membershipRights().requireMember(as(ANA), id);
    }

    private List<PersonId> requests() {
        return guild.reading().requests(as(ANA), WEAVERS, Optional.empty(), 10).members().stream()
                .map(Membership::person)
                .toList();
    }
}
