package org.guildhall.accreditation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.FakePeople;
import org.guildhall.testkit.FakeRights;
import org.junit.Before;
import org.junit.Test;

/** Who configures, runs, assesses and decides: admins of the space, coordinators, officers, and nobody else. */
public class DutiesTest {
    private static final SpaceKey SPACE = new SpaceKey("MVF");
    private static final Viewer ADMIN = Viewer.of(new PersonId("key-admin"));
    private static final Viewer COORDINATOR = Viewer.of(new PersonId("key-coordinator"));
    private static final Viewer OFFICER = Viewer.of(new PersonId("key-officer"));
    private static final Viewer MEMBER = Viewer.of(new PersonId("key-member"));
    private static final long SCHEME = 3;
    private static final long UNNAMED = 4;

    private final Community community = community(7, SPACE);
    private final Community other = community(8, new SpaceKey("POTS"));
    private final CommunityService communities = mock(CommunityService.class);
    private final MembershipRights memberships = mock(MembershipRights.class);
    private final Schemes schemes = mock(Schemes.class);
    private final OfficerStore officers = mock(OfficerStore.class);
    private final FakeRights rights = new FakeRights().admin(ADMIN.signedIn(), SPACE);
    private final FakePeople people = new FakePeople().with("officer", "Olga Officer");
    private final AccreditationRights may =
            new AccreditationRights(communities, memberships, schemes, officers, rights, people);

    @Before
    public void nameAnOfficer() {
        for (Viewer viewer : List.of(ADMIN, COORDINATOR, OFFICER, MEMBER, Viewer.ANONYMOUS)) {
            when(communities.require(viewer, SPACE)).thenReturn(community);
            when(communities.find(viewer, SPACE)).thenReturn(Optional.of(community));
        }
        when(memberships.mayCoordinate(ADMIN, community)).thenReturn(true);
        when(memberships.mayCoordinate(COORDINATOR, community)).thenReturn(true);
        when(officers.of(SCHEME)).thenReturn(Map.of(OfficerDuty.DECIDE, Set.of(OFFICER.signedIn())));
        when(officers.with(7, OfficerDuty.DECIDE)).thenReturn(Map.of(SCHEME, Set.of(OFFICER.signedIn())));
        when(officers.dutiesOf(7, OFFICER.signedIn())).thenReturn(Map.of(SCHEME, Set.of(OfficerDuty.DECIDE)));
        when(officers.communitiesOf(OFFICER.signedIn())).thenReturn(Set.of(7L));
    }

    @Test
    public void onlyWhoeverIsSignedInWrites() {
        assertThat(may.writable(MEMBER, SPACE)).isEqualTo(community);
        assertRefused(Kind.UNAUTHENTICATED, () -> may.writable(Viewer.ANONYMOUS, SPACE), "guildhall.refusal.sign-in");
    }

    @Test
    public void whileTheSiteIsReadOnlyNobodyWritesAndReadersReadOn() {
        rights.readOnly(true);

        assertRefused(Kind.READ_ONLY, () -> may.writable(ADMIN, SPACE), "guildhall.refusal.read-only");
        assertRefused(Kind.READ_ONLY, () -> may.configurable(ADMIN, SPACE), "guildhall.refusal.read-only");
        assertThat(may.readable(ADMIN, SPACE)).isEqualTo(community);
    }

    @Test
    public void onlyAdminsOfTheSpaceConfigure() {
        assertThat(may.configurable(ADMIN, SPACE)).isEqualTo(community);
        assertThat(may.mayConfigure(ADMIN, SPACE)).isTrue();
        for (Viewer viewer : List.of(COORDINATOR, OFFICER, MEMBER)) {
            assertThat(may.mayConfigure(viewer, SPACE)).isFalse();
            assertRefused(
                    Kind.FORBIDDEN, () -> may.configurable(viewer, SPACE), "guildhall.accreditation.space-admins-only");
        }
        assertRefused(
                Kind.UNAUTHENTICATED, () -> may.configurable(Viewer.ANONYMOUS, SPACE), "guildhall.refusal.sign-in");
    }

    @Test
    public void whoLooksAfterTheCommunityOrHasADutyReadsEverythingAndNobodyElse() {
        for (Viewer viewer : List.of(ADMIN, COORDINATOR, OFFICER)) {
            assertThat(may.readable(viewer, SPACE)).isEqualTo(community);
            assertThat(may.find(viewer, SPACE)).contains(community);
            assertThat(may.runs(viewer, community)).isTrue();
        }
        assertThat(may.find(MEMBER, SPACE)).isEmpty();
        assertThat(may.find(Viewer.ANONYMOUS, SPACE)).isEmpty();
        assertRefused(Kind.FORBIDDEN, () -> may.readable(MEMBER, SPACE), "guildhall.accreditation.officers-only");
        assertRefused(Kind.UNAUTHENTICATED, () -> may.readable(Viewer.ANONYMOUS, SPACE), "guildhall.refusal.sign-in");
    }

    @Test
    public void whatIsAboutAPersonIsForThemAndForWhoRunsTheAccreditations() {
        assertThat(may.isAboutOrRuns(MEMBER, community, MEMBER.signedIn())).isTrue();
        assertThat(may.isAboutOrRuns(OFFICER, community, MEMBER.signedIn())).isTrue();
        assertThat(may.isAboutOrRuns(MEMBER, community, OFFICER.signedIn())).isFalse();
    }

    @Test
    public void officersAreNamedInsteadOfThoseWhoLookAfterTheCommunity() {
        assertThat(may.may(OFFICER, community, SCHEME, OfficerDuty.DECIDE)).isTrue();
        assertThat(may.may(ADMIN, community, SCHEME, OfficerDuty.DECIDE)).isFalse();
        assertThat(may.may(COORDINATOR, community, SCHEME, OfficerDuty.DECIDE)).isFalse();
    }

    @Test
    public void whereNobodyIsNamedThoseWhoLookAfterTheCommunityHaveTheDuty() {
        assertThat(may.may(COORDINATOR, community, SCHEME, OfficerDuty.ASSESS)).isTrue();
        assertThat(may.may(OFFICER, community, SCHEME, OfficerDuty.ASSESS)).isFalse();
        assertThat(may.may(MEMBER, community, SCHEME, OfficerDuty.ASSESS)).isFalse();
        assertThat(may.may(Viewer.ANONYMOUS, community, SCHEME, OfficerDuty.ASSESS))
                .isFalse();
    }

    @Test
    public void aRefusalSaysWhichDutyIsMissing() {
        assertThatCode(() -> may.require(OFFICER, community, SCHEME, OfficerDuty.DECIDE))
                .doesNotThrowAnyException();
        assertRefused(
                Kind.FORBIDDEN,
                () -> may.require(MEMBER, community, SCHEME, OfficerDuty.DECIDE),
                "guildhall.accreditation.duty.decide");
        assertRefused(
                Kind.FORBIDDEN,
                () -> may.require(MEMBER, community, SCHEME, OfficerDuty.ASSESS),
                "guildhall.accreditation.duty.assess");
    }

    @Test
    public void officersWhoseAccountsCannotBeUsedHoldNoDutyThatCounts() {
        for (boolean isRemoved : List.of(false, true)) {
            people.with("officer", "Olga Officer", PersonState.DEACTIVATED);
            if (isRemoved) {
                people.without(OFFICER.signedIn());
            }

            assertThat(may.may(COORDINATOR, community, SCHEME, OfficerDuty.DECIDE))
                    .isTrue();
            assertThat(may.may(MEMBER, community, SCHEME, OfficerDuty.DECIDE)).isFalse();
            assertThat(may.schemesFor(COORDINATOR, community, List.of(scheme(SCHEME)), OfficerDuty.DECIDE))
                    .containsExactly(SCHEME);
            assertThatCode(() -> may.require(
                            COORDINATOR, community, SCHEME, new NamedOfficers(true, false), OfficerDuty.DECIDE))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    public void officersThatWereLookedUpDecideAsThoseThatAreAskedFor() {
        NamedOfficers nobody = new NamedOfficers(false, false);
        assertThatCode(() -> may.require(OFFICER, community, SCHEME, new NamedOfficers(true, true), OfficerDuty.DECIDE))
                .doesNotThrowAnyException();
        assertThatCode(() -> may.require(COORDINATOR, community, SCHEME, nobody, OfficerDuty.DECIDE))
                .doesNotThrowAnyException();
        assertRefused(
                Kind.FORBIDDEN,
                () -> may.require(COORDINATOR, community, SCHEME, new NamedOfficers(true, false), OfficerDuty.DECIDE),
                "guildhall.accreditation.duty.decide");
        assertRefused(
                Kind.FORBIDDEN,
                () -> may.require(MEMBER, community, SCHEME, nobody, OfficerDuty.ASSESS),
                "guildhall.accreditation.duty.assess");
    }

    @Test
    public void whoDecidesUnderNoSchemeIsRefusedBeforeAnythingThatWasSentIsRead() {
        when(schemes.of(7)).thenReturn(List.of(scheme(SCHEME)));

        assertThatCode(() -> may.requireAnywhere(OFFICER, SPACE, OfficerDuty.DECIDE))
                .doesNotThrowAnyException();
        assertRefused(
                Kind.FORBIDDEN,
                () -> may.requireAnywhere(COORDINATOR, SPACE, OfficerDuty.DECIDE),
                "guildhall.accreditation.duty.decide");
        assertRefused(
                Kind.FORBIDDEN,
                () -> may.requireAnywhere(MEMBER, SPACE, OfficerDuty.DECIDE),
                "guildhall.accreditation.officers-only");
        when(schemes.of(7)).thenReturn(List.of());
        assertThatCode(() -> may.requireAnywhere(COORDINATOR, SPACE, OfficerDuty.DECIDE))
                .doesNotThrowAnyException();
    }

    @Test
    public void nobodyJudgesThemselves() {
        assertThatCode(() -> may.requireAnotherPerson(OFFICER, MEMBER.signedIn()))
                .doesNotThrowAnyException();
        assertRefused(
                Kind.FORBIDDEN,
                () -> may.requireAnotherPerson(OFFICER, OFFICER.signedIn()),
                "guildhall.accreditation.not-your-own");
    }

    @Test
    public void schemesOfADutyAreThoseOneIsNamedForAndForWhoLooksAfterTheCommunityThoseOfNobody() {
        List<Scheme> both = List.of(scheme(SCHEME), scheme(UNNAMED));

        assertThat(may.schemesFor(OFFICER, community, both, OfficerDuty.DECIDE)).containsExactly(SCHEME);
        assertThat(may.schemesFor(COORDINATOR, community, both, OfficerDuty.DECIDE))
                .containsExactly(UNNAMED);
        assertThat(may.schemesFor(MEMBER, community, both, OfficerDuty.DECIDE)).isEmpty();
    }

    @Test
    public void fromOutsideAccreditationsAreRunByOfficersAndAdminsOfTheSpace() {
        List<Community> both = List.of(community, other);

        assertThat(may.runFromOutside(OFFICER, both)).containsExactly(7L);
        assertThat(may.runFromOutside(ADMIN, both)).containsExactly(7L);
        assertThat(may.runFromOutside(COORDINATOR, both)).isEmpty();
        assertThat(may.runFromOutside(Viewer.ANONYMOUS, both)).isEmpty();
    }

    @Test
    public void nothingIsLookedUpForNoCommunity() {
        assertThat(may.runFromOutside(OFFICER, List.of())).isEmpty();

        verifyNoInteractions(officers);
    }

    @Test
    public void whoLooksAfterTheCommunityIsToldFromItsOfficers() {
        assertThat(may.coordinates(COORDINATOR, community)).isTrue();
        assertThat(may.coordinates(OFFICER, community)).isFalse();
    }

    @Test
    public void aCommunityThatIsNotThereForTheViewerIsNotFoundWhateverTheyMayDo() {
        SpaceKey hidden = new SpaceKey("HIDDEN");
        when(communities.require(ADMIN, hidden)).thenThrow(RequestRefusedException.notFound("none"));
        when(communities.find(ADMIN, hidden)).thenReturn(Optional.empty());

        assertRefused(Kind.NOT_FOUND, () -> may.writable(ADMIN, hidden), "none");
        assertRefused(Kind.NOT_FOUND, () -> may.readable(ADMIN, hidden), "none");
        assertRefused(Kind.NOT_FOUND, () -> may.configurable(ADMIN, hidden), "none");
        assertThat(may.find(ADMIN, hidden)).isEmpty();
    }

    private static Scheme scheme(long id) {
        return new Scheme(
                id, 7, "Practitioner", "MVF", false, 1, SchemeRules.usual("Us", "", Optional.empty(), List.of()));
    }

    private static Community community(long id, SpaceKey space) {
        return new Community(id, space, "C", "", "", JoinPolicy.OPEN, ADMIN.signedIn(), Instant.EPOCH, 0);
    }
}
