package org.guildhall.accreditation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Memberships;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.NoSharing;
import org.junit.Before;
import org.junit.Test;

/** Which schemes are there for whom: those for members stay hidden from everybody else but those who hold one. */
public class SchemeVisibilityTest {
    private static final Viewer MEMBER = Viewer.of(new PersonId("key-member"));
    private static final Viewer OFFICER = Viewer.of(new PersonId("key-officer"));
    private static final Viewer STRANGER = Viewer.of(new PersonId("key-stranger"));

    private final Community community = community(7);
    private final Community other = community(8);
    private final Scheme open = scheme(1, 7, Visibility.SITE);
    private final Scheme hidden = scheme(2, 7, Visibility.MEMBERS);
    private final Scheme hiddenElsewhere = scheme(3, 8, Visibility.MEMBERS);

    private final Schemes schemes = mock(Schemes.class);
    private final SchemeUse use = mock(SchemeUse.class);
    private final Memberships memberships = mock(Memberships.class);
    private final AccreditationRights rights = mock(AccreditationRights.class);
    private final SchemeVisibility visibility =
            new SchemeVisibility(schemes, use, memberships, rights, new NoSharing());

    @Before
    public void aMemberAndAnOfficerFromOutside() {
        when(schemes.of(7)).thenReturn(List.of(open, hidden));
        when(schemes.byId(7, 1)).thenReturn(Optional.of(open));
        when(schemes.byId(7, 2)).thenReturn(Optional.of(hidden));
        is(MEMBER, MembershipState.MEMBER);
        when(rights.runFromOutside(any(), any())).thenReturn(Set.of());
        when(rights.runFromOutside(OFFICER, List.of(community))).thenReturn(Set.of(7L));
    }

    @Test
    public void membersAndOfficersSeeAllSchemesAndOthersTheOpenOnes() {
        assertThat(visibility.visibleTo(MEMBER, community)).containsExactly(open, hidden);
        assertThat(visibility.visibleTo(OFFICER, community)).containsExactly(open, hidden);
        assertThat(visibility.visibleTo(STRANGER, community)).containsExactly(open);
        assertThat(visibility.visibleTo(Viewer.ANONYMOUS, community)).containsExactly(open);
    }

    @Test
    public void whoeverAskedToComeInOrHadToGoIsNoMember() {
        is(STRANGER, MembershipState.REQUESTED);
        assertThat(visibility.visibleTo(STRANGER, community)).containsExactly(open);

        is(STRANGER, MembershipState.FORMER);
        assertThat(visibility.visibleTo(STRANGER, community)).containsExactly(open);
    }

    @Test
    public void aHiddenSchemeIsKnownToWhoeverHoldsItButItsRegisterStaysHidden() {
        when(use.schemesHeldBy(7, STRANGER.signedIn())).thenReturn(Set.of(2L));

        assertThat(visibility.knownTo(STRANGER, community)).containsExactly(open, hidden);
        assertThat(visibility.known(STRANGER, community, 2)).contains(hidden);
        assertThat(visibility.visibleTo(STRANGER, community)).containsExactly(open);
    }

    @Test
    public void aHiddenSchemeIsLikeOneThatDoesNotExist() {
        assertThat(visibility.known(STRANGER, community, 2)).isEmpty();
        assertThat(visibility.known(STRANGER, community, 99)).isEmpty();
        assertThat(visibility.known(Viewer.ANONYMOUS, community, 2)).isEmpty();
        assertThat(visibility.known(STRANGER, community, 1)).contains(open);
        assertThat(visibility.known(MEMBER, community, 2)).contains(hidden);
        assertThat(visibility.knownTo(STRANGER, community)).containsExactly(open);
    }

    @Test
    public void whatAPersonHoldsIsLookedUpOnlyWhereItMatters() {
        assertThat(visibility.knownTo(MEMBER, community)).containsExactly(open, hidden);
        assertThat(visibility.known(STRANGER, community, 1)).contains(open);

        verifyNoInteractions(use);
    }

    @Test
    public void nothingIsHiddenFromMembersOfficersAndAdmins() {
        assertThat(visibility.seesAll(MEMBER, community)).isTrue();
        assertThat(visibility.seesAll(OFFICER, community)).isTrue();
        assertThat(visibility.seesAll(STRANGER, community)).isFalse();
    }

    @Test
    public void aMemberOfOneCommunityLooksIntoNoOther() {
        List<Community> both = List.of(community, other);
        List<Scheme> all = List.of(open, hidden, hiddenElsewhere);

        assertThat(all).filteredOn(visibility.open(MEMBER, both, all)).containsExactly(open, hidden);
        assertThat(visibility.insideOf(MEMBER, both, Set.of(7L))).containsExactly(7L);
        assertThat(visibility.insideOf(MEMBER, both, Set.of(8L))).isEmpty();
    }

    @Test
    public void whetherSomebodyRunsAccreditationsIsAskedOnlyWhereTheyAreNoMember() {
        assertThat(visibility.insideOf(MEMBER, List.of(community, other), Set.of(7L, 8L)))
                .containsExactly(7L);

        verify(rights).runFromOutside(MEMBER, List.of(other));
    }

    @Test
    public void whereNothingIsForMembersNothingIsLookedUp() {
        assertThat(List.of(open)).allMatch(visibility.open(STRANGER, List.of(community), List.of(open)));

        verifyNoInteractions(memberships, rights);
    }

    private void is(Viewer viewer, MembershipState state) {
        PersonId person = viewer.signedIn();
        Membership membership = new Membership(1, 7, person, state, Role.MEMBER, Instant.EPOCH, Optional.empty());
        when(memberships.ofPerson(any(), eq(person)))
                .thenAnswer(
                        asked -> asked.<Collection<Long>>getArgument(0).contains(7L) ? List.of(membership) : List.of());
    }

    private static Scheme scheme(long id, long communityId, Visibility visibility) {
        SchemeRules usual = SchemeRules.usual("Us", "", Optional.empty(), List.of());
        SchemeRules rules = new SchemeRules(
                usual.issuer(),
                usual.content(),
                usual.levels(),
                usual.validity(),
                usual.renewal(),
                new SchemeRules.Publicity(visibility, false, Optional.empty()));
        return new Scheme(id, communityId, "S" + id, "S" + id, false, 1, rules);
    }

    private static Community community(long id) {
        return new Community(
                id, new SpaceKey("C" + id), "C", "", "", JoinPolicy.OPEN, STRANGER.signedIn(), Instant.EPOCH, 0);
    }
}
