package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guildhall.audit.AuditTrail;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.FakePeople;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.ImmediateTransactions;
import org.guildhall.testkit.MovableClock;
import org.guildhall.testkit.NoSharing;
import org.junit.Before;
import org.junit.Test;

/** What is done to the stored memberships, the counter and those who want to know, step by step and without a database. */
public class MembershipRulesTest {
    private static final SpaceKey WEAVERS = new SpaceKey("WEAVE");
    private static final PersonId ANA = new PersonId("key-ana");
    private static final PersonId BEN = new PersonId("key-ben");
    private static final Viewer AS_ANA = Viewer.of(ANA);
    private static final Viewer AS_BEN = Viewer.of(BEN);
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-05-01");

    private final List<String> done = new ArrayList<>();
    private final CommunityService communities = mock(CommunityService.class);
    private final Communities counters = mock(Communities.class);
    private final Memberships memberships = mock(Memberships.class);
    private final FakeRights rights = new FakeRights();
    private final MovableClock clock = MovableClock.noonOf("2026-03-01");
    private final JoinRequirement accredited = new JoinRequirement() {
        @Override
        public boolean isMetBy(long communityId, PersonId person) {
            return person.equals(BEN);
        }

        @Override
        public Optional<LocalDate> lastDayOf(long communityId, PersonId person) {
            return Optional.of(LAST_DAY);
        }
    };
    private final FakePeople people = new FakePeople().with("ana", "Ana Weaver").with("ben", "Ben Dyer");
    private final MemberCards cards = mock(MemberCards.class);
    private final CardSource source = mock(CardSource.class);
    private final MembershipEvents events = new MembershipEvents(
            List.of((communityId, person) -> done.add("ending " + person.value())),
            cards,
            List.of(source),
            new NewMemberFacets(mock(MemberFacets.class), List.of(), new ImmediateTransactions()),
            mock(MembershipNotices.class),
            Runnable::run);
    private final MembershipRights allowed = new MembershipRights(communities, memberships, rights);
    private final MembershipEnd end =
            new MembershipEnd(counters, memberships, events, people, new ImmediateTransactions());
    private final EndedMemberships ended = mock(EndedMemberships.class);
    private final MembershipLeaving leaving =
            new MembershipLeaving(memberships, ended, events, end, new ActingCoordinators(memberships, people), clock);
    private final RequestNotices notices = mock(RequestNotices.class);
    private final Boundary boundary = new Boundary(List.of(accredited), new NoInvitations());
    private final MembershipStart start = new MembershipStart(
            memberships,
            boundary,
            end,
            new NewMemberships(counters, memberships, new MemberAccounts(people), List.of(), notices, clock),
            new MemberAccounts(people));
    private final MembershipService service = new MembershipService(
            allowed, memberships, start, leaving, new MemberLock(counters, new ImmediateTransactions()), events);
    private final DeclinedRequests declined = mock(DeclinedRequests.class);
    private final JoinRequestService requests = new JoinRequestService(
            allowed,
            memberships,
            start,
            new RequestAnswers(communities, declined, rights, new ImmediateTransactions(), notices, clock),
            new MemberLock(counters, new ImmediateTransactions()),
            events);
    private final MembershipReading reading = new MembershipReading(
            communities,
            allowed,
            memberships,
            new Vacancies(memberships, new ActingCoordinators(memberships, people), new NoSharing()),
            new ShownParticipation(new Audiences(allowed), mock(Participations.class), clock),
            clock);
    private final BoundaryChanges changes = mock(BoundaryChanges.class);
    private final Exemptions exemptions = mock(Exemptions.class);
    private final CommunitySettingsService settingsService = new CommunitySettingsService(
            allowed,
            communities,
            new MoveOrders(new TypedPeople(people, memberships), memberships),
            new BoundaryMoving(
                    boundary,
                    changes,
                    memberships,
                    exemptions,
                    new MembershipRecord(mock(AuditTrail.class), clock),
                    clock),
            new BoundaryOpening(changes, memberships, exemptions, end),
            new BoundaryDrawing(
                    counters,
                    memberships,
                    mock(BoundaryCheck.class),
                    mock(BoundaryTelling.class),
                    new ImmediateTransactions(),
                    Runnable::run));

    @Before
    public void anaCoordinates() {
        when(memberships.of(anyLong(), any())).thenReturn(Optional.empty());
        policy(JoinPolicy.OPEN);
        stored(ANA, MembershipState.MEMBER, Role.COORDINATOR);
        when(memberships.hasAnotherMember(7, BEN)).thenReturn(true);
        doAnswer(call -> {
                    MembershipState state = call.getArgument(3);
                    done.add("added " + call.getArgument(2) + " as " + state + " " + call.getArgument(4));
                    return stored(call.getArgument(1), state, call.getArgument(4));
                })
                .when(memberships)
                .add(anyLong(), any(), any(), any(), any(), any());
        doAnswer(call -> {
                    Membership request = call.getArgument(0);
                    done.add("became member " + call.getArgument(1) + " " + call.getArgument(2));
                    return stored(request.person(), MembershipState.MEMBER, Role.MEMBER);
                })
                .when(memberships)
                .becomeMember(any(), any(), any());
        doAnswer(call -> done.add(
                        "removed " + call.<Membership>getArgument(0).person().value()))
                .when(memberships)
                .remove(any());
        doAnswer(call -> done.add("role " + call.getArgument(1)))
                .when(memberships)
                .changeRole(any(), any());
        doAnswer(call -> done.add("stays until "
                        + call.<Optional<LocalDate>>getArgument(2).orElseThrow()))
                .when(memberships)
                .stayUntil(anyLong(), any(), any());
        doAnswer(call -> done.add("all stay")).when(memberships).stayForEver(7);
        doAnswer(call -> done.add("lapsed " + call.getArgument(1)))
                .when(memberships)
                .lapse(any(), any());
        doAnswer(call -> done.add("counted " + call.getArgument(1)))
                .when(counters)
                .countMembers(anyLong(), anyInt());
    }

    @Test
    public void whoeverJoinsIsStoredUnderTheirNameAndCounted() {
        assertThat(service.join(AS_BEN, WEAVERS).person()).isEqualTo(BEN);

        assertThat(done).containsExactly("added Ben Dyer as MEMBER MEMBER", "counted 1");
    }

    @Test
    public void theFirstOfAnEmptyCommunityCoordinatesIt() {
        when(memberships.hasAnotherMember(7, BEN)).thenReturn(false);

        service.join(AS_BEN, WEAVERS);

        assertThat(done).containsExactly("added Ben Dyer as MEMBER COORDINATOR", "counted 1");
    }

    @Test
    public void whoeverAsksIsNotCountedAndAskingTwiceChangesNothing() {
        policy(JoinPolicy.ON_REQUEST);

        assertThat(service.join(AS_BEN, WEAVERS).state()).isEqualTo(MembershipState.REQUESTED);
        assertThat(service.join(AS_BEN, WEAVERS).state()).isEqualTo(MembershipState.REQUESTED);

        assertThat(done).containsExactly("added Ben Dyer as REQUESTED MEMBER");
    }

    @Test
    public void whoeverComesInGetsACardAtOnce() {
        Map<MemberId, String> card = Map.of(new MemberId(7, BEN), "card");
        when(source.part()).thenReturn(CardPart.TOPICS);
        when(source.cards(Set.of(new MemberId(7, BEN)))).thenReturn(card);

        service.join(AS_BEN, WEAVERS);
        verify(cards).keepWhereNone(CardPart.TOPICS, card);

        stored(BEN, MembershipState.REQUESTED, Role.MEMBER);
        requests.approve(AS_ANA, WEAVERS, BEN);
        verify(cards, times(2)).keepWhereNone(CardPart.TOPICS, card);
    }

    @Test
    public void aCardThatCannotBeMadeKeepsNobodyOut() {
        when(source.cards(any())).thenThrow(new IllegalStateException("a broken table"));

        assertThat(service.join(AS_BEN, WEAVERS).isMember()).isTrue();
    }

    @Test
    public void joiningTwiceChangesNothing() {
        assertThat(service.join(AS_ANA, WEAVERS).isCoordinator()).isTrue();

        assertThat(done).isEmpty();
    }

    @Test
    public void whoeverAskedComesInOnceTheCommunityIsOpen() {
        stored(BEN, MembershipState.REQUESTED, Role.MEMBER);

        service.join(AS_BEN, WEAVERS);

        assertThat(done).containsExactly("became member Ben Dyer 2026-03-01T12:00:00Z", "counted 1");
    }

    @Test
    public void aFormerMemberIsWrittenDownAsGoneBeforeTheyComeBack() {
        stored(BEN, MembershipState.FORMER, Role.MEMBER);

        service.join(AS_BEN, WEAVERS);

        assertThat(done)
                .containsExactly(
                        "lapsed Ben Dyer",
                        "ending key-ben",
                        "counted -1",
                        "became member Ben Dyer 2026-03-01T12:00:00Z",
                        "counted 1");
    }

    @Test
    public void aFormerMemberAsksAnewWhereOneAsks() {
        policy(JoinPolicy.ON_REQUEST);
        stored(BEN, MembershipState.FORMER, Role.MEMBER);

        service.join(AS_BEN, WEAVERS);

        assertThat(done)
                .containsExactly(
                        "lapsed Ben Dyer",
                        "ending key-ben",
                        "counted -1",
                        "removed key-ben",
                        "added Ben Dyer as REQUESTED MEMBER");
    }

    @Test
    public void whoeverComesInByAnAccreditationStaysAsLongAsItLasts() {
        policy(JoinPolicy.ACCREDITED_ONLY);

        service.join(AS_BEN, WEAVERS);

        assertThat(done).containsExactly("added Ben Dyer as MEMBER MEMBER", "counted 1", "stays until 2026-05-01");
    }

    @Test
    public void whoeverLeavesIsToldBeforeTheyAreGoneAndCountedNoMore() {
        stored(BEN, MembershipState.MEMBER, Role.MEMBER);

        service.leave(AS_BEN, WEAVERS);

        assertThat(done).containsExactly("ending key-ben", "removed key-ben", "counted -1");
    }

    @Test
    public void aRequestIsTakenBackWithoutBeingCounted() {
        stored(BEN, MembershipState.REQUESTED, Role.MEMBER);

        service.leave(AS_BEN, WEAVERS);

        assertThat(done).containsExactly("removed key-ben");
    }

    @Test
    public void aFormerMemberWhoLeavesForGoodIsWrittenDownFirst() {
        stored(BEN, MembershipState.FORMER, Role.MEMBER);

        service.leave(AS_BEN, WEAVERS);

        assertThat(done).containsExactly("lapsed Ben Dyer", "ending key-ben", "counted -1", "removed key-ben");
    }

    @Test
    public void whoeverIsNeitherMemberNorHasAskedLeavesNothing() {
        service.leave(AS_BEN, WEAVERS);

        assertThat(done).isEmpty();
    }

    @Test
    public void theLastCoordinatorLeavesOnlyACommunityWithoutOthers() {
        when(memberships.hasAnotherMember(7, ANA)).thenReturn(true);
        assertRefused(Kind.CONFLICT, () -> service.leave(AS_ANA, WEAVERS), "guildhall.membership.last-coordinator");
        assertThat(done).isEmpty();

        Membership ben = stored(BEN, MembershipState.MEMBER, Role.COORDINATOR);
        when(memberships.coordinators(7)).thenReturn(List.of(ben));
        service.leave(AS_ANA, WEAVERS);
        assertThat(done).containsExactly("ending key-ana", "removed key-ana", "counted -1");
    }

    @Test
    public void aRequestIsAnsweredByACoordinatorAndOnce() {
        assertRefused(
                Kind.CONFLICT, () -> requests.approve(AS_ANA, WEAVERS, BEN), "guildhall.membership.no-such-request");
        stored(BEN, MembershipState.REQUESTED, Role.MEMBER);
        forbidden(() -> requests.approve(AS_BEN, WEAVERS, BEN));
        forbidden(() -> requests.decline(AS_BEN, WEAVERS, BEN, ""));

        assertThat(requests.approve(AS_ANA, WEAVERS, BEN).isMember()).isTrue();
        assertThat(done).containsExactly("became member Ben Dyer 2026-03-01T12:00:00Z", "counted 1");
        assertRefused(
                Kind.CONFLICT,
                () -> requests.decline(AS_ANA, WEAVERS, BEN, ""),
                "guildhall.membership.no-such-request");
    }

    @Test
    public void aDeclinedRequestIsGone() {
        stored(BEN, MembershipState.REQUESTED, Role.MEMBER);

        requests.decline(AS_ANA, WEAVERS, BEN, "");

        assertThat(done).containsExactly("removed key-ben");
    }

    @Test
    public void aRoleIsGivenToMembersByCoordinatorsAndOneOfThemStays() {
        assertRefused(
                Kind.NOT_FOUND,
                () -> service.changeRole(AS_ANA, WEAVERS, BEN, Role.COORDINATOR),
                "guildhall.membership.no-such-member");
        stored(BEN, MembershipState.REQUESTED, Role.MEMBER);
        assertRefused(
                Kind.NOT_FOUND,
                () -> service.changeRole(AS_ANA, WEAVERS, BEN, Role.COORDINATOR),
                "guildhall.membership.no-such-member");
        stored(BEN, MembershipState.MEMBER, Role.MEMBER);
        forbidden(() -> service.changeRole(AS_BEN, WEAVERS, BEN, Role.COORDINATOR));
        assertRefused(
                Kind.CONFLICT,
                () -> service.changeRole(AS_ANA, WEAVERS, ANA, Role.MEMBER),
                "guildhall.membership.last-coordinator");
        assertThat(done).isEmpty();

        assertThat(service.changeRole(AS_ANA, WEAVERS, BEN, Role.COORDINATOR).person())
                .isEqualTo(BEN);
        assertThat(service.changeRole(AS_ANA, WEAVERS, ANA, Role.COORDINATOR).person())
                .isEqualTo(ANA);
        assertThat(service.changeRole(AS_ANA, WEAVERS, BEN, Role.MEMBER).person())
                .isEqualTo(BEN);
        assertThat(done).containsExactly("role COORDINATOR", "role COORDINATOR", "role MEMBER");
    }

    @Test
    public void coordinatorsAndAdminsOfTheSpaceLookAfterTheCommunity() {
        stored(BEN, MembershipState.FORMER, Role.COORDINATOR);
        Viewer admin = Viewer.of(new PersonId("key-admin"));
        rights.admin(admin.signedIn(), WEAVERS);

        assertThat(allowed.mayCoordinate(AS_ANA, community(JoinPolicy.OPEN))).isTrue();
        assertThat(allowed.mayCoordinate(admin, community(JoinPolicy.OPEN))).isTrue();
        assertThat(allowed.mayCoordinate(AS_BEN, community(JoinPolicy.OPEN))).isFalse();
        assertThat(allowed.mayCoordinate(Viewer.ANONYMOUS, community(JoinPolicy.OPEN)))
                .isFalse();
        assertThatCode(() -> allowed.changeable(AS_ANA, WEAVERS)).doesNotThrowAnyException();
        forbidden(() -> allowed.changeable(AS_BEN, WEAVERS));
        forbidden(() -> reading.requests(AS_BEN, WEAVERS, Optional.empty(), 10));
        forbidden(() -> reading.leavingBy(AS_BEN, WEAVERS, LAST_DAY, Optional.empty(), 10));
    }

    @Test
    public void listsOfCoordinatorsComeFromTheStore() {
        MemberPage page =
                new MemberPage(List.of(stored(BEN, MembershipState.REQUESTED, Role.MEMBER)), Optional.empty());
        when(memberships.requests(7, Optional.empty(), 10)).thenReturn(page);
        when(memberships.leavingBy(7, LAST_DAY, Optional.empty(), 10)).thenReturn(page);
        when(memberships.cards(any(), any()))
                .thenReturn(new MemberCardPage(
                        page.members().stream()
                                .map(each -> new MemberCard(each, "", null, null, null, Participation.NONE))
                                .toList(),
                        page.next(),
                        Optional.empty()));

        assertThat(reading.requests(AS_ANA, WEAVERS, Optional.empty(), 10)).isEqualTo(page);
        assertThat(reading.leavingBy(AS_ANA, WEAVERS, LAST_DAY, Optional.empty(), 10))
                .isEqualTo(page);
        assertThat(reading.page(
                        AS_BEN,
                        WEAVERS,
                        community -> new MemberQuery(
                                community.id(),
                                Optional.empty(),
                                List.of(),
                                MemberQuery.Order.NAME,
                                Optional.empty(),
                                1)))
                .isEqualTo(page);
    }

    @Test
    public void membersAreReadByThoseOnlyWhoMaySeeThePeopleOfTheSite() {
        doThrow(RequestRefusedException.forbidden("people")).when(communities).requirePeople(AS_BEN);

        assertRefused(
                Kind.FORBIDDEN,
                () -> reading.page(AS_BEN, WEAVERS, community -> {
                    done.add("query read");
                    return null;
                }),
                "people");
        verify(memberships, never()).page(any());
        assertThat(done).isEmpty();
    }

    @Test
    public void onesOwnMembershipIsReadAndMembersAloneAreLetThrough() {
        assertThat(reading.own(AS_ANA, WEAVERS)).isPresent();
        assertThat(reading.own(AS_ANA, community(JoinPolicy.OPEN))).isPresent();
        assertThat(reading.own(AS_BEN, WEAVERS)).isEmpty();
        assertThat(reading.own(Viewer.ANONYMOUS, community(JoinPolicy.OPEN))).isEmpty();
        assertThatCode(() -> allowed.requireMember(AS_ANA, 7)).doesNotThrowAnyException();
        assertRefused(Kind.FORBIDDEN, () -> allowed.requireMember(AS_BEN, 7), "guildhall.membership.members-only");
        assertRefused(
                Kind.UNAUTHENTICATED, () -> allowed.requireMember(Viewer.ANONYMOUS, 7), "guildhall.refusal.sign-in");
        assertThat(allowed.roleOf(7, ANA)).contains(Role.COORDINATOR);
    }

    @Test
    public void whileTheSiteIsReadOnlyNothingIsChanged() {
        rights.readOnly(true);

        assertRefused(Kind.READ_ONLY, () -> service.join(AS_BEN, WEAVERS), "guildhall.refusal.read-only");
        assertRefused(Kind.READ_ONLY, () -> allowed.changeable(AS_ANA, WEAVERS), "guildhall.refusal.read-only");
        assertThat(done).isEmpty();
    }

    @Test
    public void aCommunityThatEndedMeanwhileIsNotFound() {
        when(counters.byIds(List.of(7L))).thenReturn(List.of());

        assertRefused(Kind.NOT_FOUND, () -> service.join(AS_BEN, WEAVERS), "guildhall.community.not-found");
    }

    @Test
    public void whoeverWasStoredByAnotherAtTheSameMomentIsToldSo() {
        doThrow(new Memberships.AlreadyStored(new IllegalStateException()))
                .when(memberships)
                .add(anyLong(), any(), any(), any(), any(), any());

        assertRefused(Kind.CONFLICT, () -> service.join(AS_BEN, WEAVERS), "guildhall.membership.already");
    }

    @Test
    public void theFounderCoordinatesAndIsAppointedOnce() {
        service.appointFounder(7, ANA);
        assertThat(done).isEmpty();

        service.appointFounder(7, BEN);
        assertThat(done).containsExactly("added Ben Dyer as MEMBER COORDINATOR", "counted 1");
    }

    @Test
    public void graceIsNinetyDaysFromToday() {
        assertThat(reading.graceFromToday()).isEqualTo(LocalDate.parse("2026-05-30"));
    }

    @Test
    public void onlyWhoseLastDayHasPassedIsWrittenDownAsGone() {
        Membership former = stored(BEN, MembershipState.FORMER, Role.MEMBER);
        when(memberships.ofPeople(7, List.of(BEN))).thenReturn(List.of(former));
        end.lapse(former);
        assertThat(done).containsExactly("lapsed Ben Dyer", "ending key-ben", "counted -1");

        done.clear();
        Membership present = stored(BEN, MembershipState.MEMBER, Role.MEMBER);
        when(memberships.ofPeople(7, List.of(BEN))).thenReturn(List.of(present));
        end.lapse(former);
        assertThat(done).isEmpty();
    }

    @Test
    public void whoeverIsStoredAsGoneAlreadyIsCountedOnce() {
        Membership former = stored(BEN, MembershipState.FORMER, Role.MEMBER);
        when(memberships.ofPeople(7, List.of(BEN))).thenReturn(List.of(former));
        doReturn(false).when(memberships).lapse(any(), any());

        end.lapse(former);

        assertThat(done).doesNotContain("ending key-ben", "counted -1");
    }

    @Test
    public void aBoundaryThatIsTakenAwayLetsPresentMembersStayAndWritesFormerOnesDown() {
        Membership former = stored(BEN, MembershipState.FORMER, Role.MEMBER);
        when(memberships.overdueIn(7, 200)).thenReturn(List.of(former), List.of());
        CommunitySettings settings = new CommunitySettings("Weavers", "weaving", "", "open");
        changes(JoinPolicy.OPEN, settings);

        assertThat(settingsService.change(AS_ANA, WEAVERS, settings)).isEqualTo(community(JoinPolicy.OPEN));
        assertThat(done).containsExactly("lapsed Ben Dyer", "ending key-ben", "counted -1", "all stay");

        done.clear();
        changes(JoinPolicy.ACCREDITED_ONLY, settings);
        settingsService.change(AS_ANA, WEAVERS, settings);
        assertThat(done).isEmpty();
        forbidden(() -> settingsService.change(AS_BEN, WEAVERS, settings));
    }

    private void changes(JoinPolicy policy, CommunitySettings settings) {
        doAnswer(call -> {
                    call.<BiConsumer<Community, Community>>getArgument(3)
                            .accept(community(JoinPolicy.OPEN), community(policy));
                    return community(policy);
                })
                .when(communities)
                .change(eq(7L), eq(settings), any(), any());
    }

    private static void forbidden(ThrowingCallable call) {
        assertRefused(Kind.FORBIDDEN, call, "guildhall.membership.coordinators-only");
    }

    private void policy(JoinPolicy policy) {
        when(communities.require(any(), any())).thenReturn(community(policy));
        when(counters.byIds(List.of(7L))).thenReturn(List.of(community(policy)));
    }

    private Membership stored(PersonId person, MembershipState state, Role role) {
        Membership membership = new Membership(1, 7, person, state, role, Instant.EPOCH, Optional.empty());
        when(memberships.of(7, person)).thenReturn(Optional.of(membership));
        return membership;
    }

    private static Community community(JoinPolicy policy) {
        return new Community(7, WEAVERS, "Weavers", "", "", policy, ANA, Instant.EPOCH, 1);
    }
}
