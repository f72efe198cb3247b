package org.guildhall.testkit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityData;
import org.guildhall.community.CommunityService;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.community.ao.AoCommunities;
import org.guildhall.membership.CommunitySettingsService;
import org.guildhall.membership.JoinRequestService;
import org.guildhall.membership.JoinRequirement;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipEnd;
import org.guildhall.membership.MembershipEndListener;
import org.guildhall.membership.MembershipReading;
import org.guildhall.membership.MembershipRights;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.membership.ao.AoMemberships;
import org.guildhall.platform.Accounts;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.junit.rules.ExternalResource;

/** The weavers' community on a real database: Ana coordinates, the others are what a test makes of them. */
public final class Guild extends ExternalResource {
    public static final SpaceKey WEAVERS = new SpaceKey("WEAVE");
    public static final PersonId ANA = new PersonId("key-ana");
    public static final PersonId BEN = new PersonId("key-ben");
    public static final PersonId CLEO = new PersonId("key-cleo");
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    public final FakePeople people =
            new FakePeople().with("ana", "Ana Weaver").with("ben", "Ben Dyer").with("cleo", "Cleo Spinner");
    public final FakeRights rights = new FakeRights();
    public final MovableClock clock = new MovableClock(NOON.toString());
    public final List<CommunityData> data = new ArrayList<>();
    public final List<MembershipEndListener> endings = new ArrayList<>();
    public final List<JoinRequirement> requirements = new ArrayList<>();

    private final AoDatabase database;

    public Guild(Kind kind) {
        database = new AoDatabase(kind);
    }

    @Override
    protected void before() {
        database.before();
        data.add(app().get(AoMemberships.class));
    }

    @Override
    protected void after() {
        database.after();
    }

    public AoDatabase database() {
        return database;
    }

    /** The app as it is now: with the data, endings and requirements of the test in place of the app's own. */
    public TestApp app() {
        return app(database.transactions(), people);
    }

    public AoCommunities stored() {
        return app().get(AoCommunities.class);
    }

    public AoMemberships memberships() {
        return app().get(AoMemberships.class);
    }

    public CommunityService communities() {
        return app().get(CommunityService.class);
    }

    public MembershipRights membershipRights() {
        return app().get(MembershipRights.class);
    }

    public MembershipReading reading() {
        return app().get(MembershipReading.class);
    }

    public MembershipEnd end() {
        return app().get(MembershipEnd.class);
    }

    public CommunitySettingsService settings() {
        return app().get(CommunitySettingsService.class);
    }

    public MembershipService service() {
        return app().get(MembershipService.class);
    }

    public JoinRequestService requests() {
        return app().get(JoinRequestService.class);
    }

    public MembershipService service(Transactions transactions) {
        return service(transactions, people);
    }

    public MembershipService service(Transactions transactions, People directory) {
        return app(transactions, directory).get(MembershipService.class);
    }

    private TestApp app(Transactions transactions, People directory) {
        return TestApp.on(database)
                .with(Transactions.class, transactions)
                .with(People.class, directory)
                .with(Accounts.class, people)
                .with(Rights.class, rights)
                .with(Clock.class, clock)
                .withAll(CommunityData.class, data)
                .withAll(MembershipEndListener.class, endings)
                .withAll(JoinRequirement.class, requirements);
    }

    /** Founds the weavers' community with Ana as its coordinator. */
    public Community found(JoinPolicy policy) {
        Community community =
                communities().found(WEAVERS, new NewCommunity("Weavers", "weaving", "To weave well.", policy, ANA));
        service().appointFounder(community.id(), ANA);
        return present();
    }

    /** The weavers' community as it is stored now. */
    public Community present() {
        return stored().at(WEAVERS).orElseThrow();
    }

    /** Stores a member past all rules. */
    public Membership member(long communityId, String username, String fullName, Role role) {
        people.with(username, fullName);
        Membership stored =
                memberships().add(communityId, key(username), fullName, MembershipState.MEMBER, role, clock.instant());
        stored().countMembers(communityId, 1);
        return stored;
    }

    public Optional<MembershipState> stateOf(PersonId person) {
        return memberships().of(present().id(), person).map(Membership::state);
    }

    public static PersonId key(String username) {
        return new PersonId("key-" + username);
    }

    public static Viewer as(PersonId person) {
        return Viewer.of(person);
    }
}
