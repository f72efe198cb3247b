package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.MembershipTransitions.Action;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;

/** Joining, asking, leaving, and what coordinators do about it. */
@Named
public class MembershipService {
    private static final int BATCH = 200;

    private final CommunityService communities;
    private final Communities counters;
    private final Memberships memberships;
    private final Boundary boundary;
    private final MembershipEvents events;
    private final People people;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public MembershipService(
            CommunityService communities,
            Communities counters,
            Memberships memberships,
            Boundary boundary,
            MembershipEvents events,
            People people,
            Rights rights,
            Transactions transactions,
            Clock clock) {
        this.communities = communities;
        this.counters = counters;
        this.memberships = memberships;
        this.boundary = boundary;
        this.events = events;
        this.people = people;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The viewer's own, empty for whoever is neither member nor former member and has not asked. */
    public Optional<Membership> own(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        return of(community.id(), viewer.signedIn());
    }

    /** The same in a community that was found for the viewer; empty for anonymous visitors too. */
    public Optional<Membership> own(Viewer viewer, Community community) {
        return viewer.person().flatMap(person -> of(community.id(), person));
    }

    private Optional<Membership> of(long communityId, PersonId person) {
        return memberships.of(communityId, person);
    }

    /** The person's role, empty for whoever is no member; one look-up. */
    Optional<Role> roleOf(long communityId, PersonId person) {
        return of(communityId, person).filter(Membership::isMember).map(Membership::role);
    }

    /** @throws RequestRefusedException unless the viewer is a signed-in member */
    public void requireMember(Viewer viewer, long communityId) {
        if (roleOf(communityId, viewer.signedIn()).isEmpty()) {
            throw RequestRefusedException.forbidden("guildhall.membership.members-only");
        }
    }

    /** Whether the viewer looks after the community, as a coordinator or as an admin of its space. */
    public boolean mayCoordinate(Viewer viewer, Community community) {
        return rights.mayAdminister(viewer, community.space())
                || viewer.person()
                        .flatMap(person -> roleOf(community.id(), person))
                        .filter(Role.COORDINATOR::equals)
                        .isPresent();
    }

    /** Members of a community that the viewer may see, on a site whose people the viewer may see. */
    public MemberPage page(Viewer viewer, SpaceKey space, Function<Community, MemberQuery> query) {
        Community community = communities.require(viewer, space);
        communities.requirePeople(viewer);
        return memberships.page(query.apply(community));
    }

    /**
     * The viewer comes in, or asks to; doing it twice changes nothing.
     *
     * @throws RequestRefusedException when nobody is signed in, the space is not to be seen, or the boundary is not met
     */
    public Membership join(Viewer viewer, SpaceKey space) {
        PersonId person = viewer.signedIn();
        Community seen = writable(viewer, space);
        Membership entered = alone(seen, community -> {
            Optional<Membership> present = of(community.id(), person);
            return present.filter(Membership::isMember).orElseGet(() -> enter(community, person, present));
        });
        events.entered(entered);
        return entered;
    }

    /** The viewer leaves, or takes a request back; for whoever is neither, nothing happens. */
    public void leave(Viewer viewer, SpaceKey space) {
        PersonId person = viewer.signedIn();
        Community seen = writable(viewer, space);
        alone(seen, community -> {
            of(community.id(), person).ifPresent(membership -> {
                if (membership.isMember()) {
                    end(community, membership);
                } else {
                    lapseIfFormer(community.id(), membership);
                    memberships.remove(membership);
                }
            });
            return null;
        });
    }

    /** The open requests, the oldest first, for those who look after the community. */
    public MemberPage requests(Viewer viewer, SpaceKey space, Optional<Cursor> after, int size) {
        Community community = communities.require(viewer, space);
        requireCoordination(viewer, community);
        return memberships.requests(community.id(), after, size);
    }

    /** Lets a person in who asked. */
    public Membership approve(Viewer viewer, SpaceKey space, PersonId person) {
        Community seen = writable(viewer, space);
        return alone(seen, community -> {
            requireCoordination(viewer, community);
            Membership request = requested(community, person, Action.APPROVE);
            memberships.becomeMember(request, nameOf(person), clock.instant());
            counters.countMembers(community.id(), 1);
            return of(community.id(), person).orElseThrow();
        });
    }

    /** Does not let a person in who asked; they may ask again. */
    public void decline(Viewer viewer, SpaceKey space, PersonId person) {
        Community seen = writable(viewer, space);
        alone(seen, community -> {
            requireCoordination(viewer, community);
            memberships.remove(requested(community, person, Action.DECLINE));
            return null;
        });
    }

    /** Gives a member a role; a community with members keeps at least one coordinator. */
    public Membership changeRole(Viewer viewer, SpaceKey space, PersonId person, Role role) {
        Community seen = writable(viewer, space);
        return alone(seen, community -> {
            requireCoordination(viewer, community);
            Membership member = of(community.id(), person)
                    .filter(Membership::isMember)
                    .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.no-such-member"));
            if (member.isCoordinator() && role != Role.COORDINATOR) {
                requireAnotherCoordinator(community, person);
            }
            memberships.changeRole(member, role);
            return of(community.id(), person).orElseThrow();
        });
    }

    /**
     * Refuses whoever may not look after the community now.
     *
     * @throws RequestRefusedException as {@link #changeCommunity}
     */
    public void requireCoordinator(Viewer viewer, SpaceKey space) {
        coordinated(viewer, space);
    }

    /** Changes what the community says of itself and who may join, for those who look after it. */
    public Community changeCommunity(Viewer viewer, SpaceKey space, CommunitySettings settings) {
        return communities.change(coordinated(viewer, space).id(), settings, this::openBoundary);
    }

    /** Who is a member stays one for good; who had to go before stays gone until they come back themselves. */
    private void openBoundary(Community changed) {
        if (changed.joinPolicy() == JoinPolicy.ACCREDITED_ONLY) {
            return;
        }
        List<Membership> overdue = memberships.overdueIn(changed.id(), BATCH);
        while (!overdue.isEmpty()) {
            overdue.forEach(former -> lapse(changed.id(), former));
            overdue = memberships.overdueIn(changed.id(), BATCH);
        }
        memberships.stayForEver(changed.id());
    }

    /** Makes the founder coordinator, unless there already. Asks no rights: part of the founding. */
    public void appointFounder(long communityId, PersonId founder) {
        transactions.inOne(() -> {
            if (of(communityId, founder).isEmpty()) {
                store(communityId, founder, MembershipState.MEMBER, Role.COORDINATOR);
            }
        });
    }

    /** The last day of a member whose time of grace begins today, UTC. */
    public LocalDate graceFromToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(Boundary.GRACE_DAYS);
    }

    /** Members who will have to go by a day unless they are accredited again, for those who look after the community. */
    public MemberPage leavingBy(Viewer viewer, SpaceKey space, LocalDate day, Optional<Cursor> after, int size) {
        Community community = communities.require(viewer, space);
        requireCoordination(viewer, community);
        return memberships.leavingBy(community.id(), day, after, size);
    }

    /** Writes down that a member's last day has passed; for jobs. Asks no rights. */
    public void lapse(Membership former) {
        transactions.aloneIn(former.communityId(), CommunityPart.MEMBERS, () -> {
            memberships.ofPeople(former.communityId(), List.of(former.person())).stream()
                    .filter(Membership::isFormer)
                    .forEach(present -> lapse(former.communityId(), present));
            return null;
        });
    }

    private void lapse(long communityId, Membership former) {
        if (memberships.lapse(former, nameOf(former.person()))) {
            events.ending(communityId, former.person());
            counters.countMembers(communityId, -1);
        }
    }

    private Membership enter(Community community, PersonId person, Optional<Membership> present) {
        MembershipState state = present.map(Membership::state).orElse(MembershipState.ABSENT);
        Optional<MembershipState> next = MembershipTransitions.after(state, boundary.wayIn(community, person));
        if (next.isEmpty()) {
            return present.orElseThrow();
        }
        present.ifPresent(membership -> lapseIfFormer(community.id(), membership));
        if (present.isPresent() && next.get() == MembershipState.MEMBER) {
            memberships.becomeMember(present.get(), nameOf(person), clock.instant());
            counters.countMembers(community.id(), 1);
        } else {
            present.ifPresent(memberships::remove);
            boolean first =
                    next.get() == MembershipState.MEMBER && !memberships.hasAnotherMember(community.id(), person);
            store(community.id(), person, next.get(), first ? Role.COORDINATOR : Role.MEMBER);
        }
        Optional<LocalDate> lastDay = boundary.lastDayOf(community, person);
        lastDay.ifPresent(day -> memberships.stayUntil(community.id(), person, lastDay));
        return of(community.id(), person).orElseThrow();
    }

    /** A former member may still be stored and counted as one, when no job has written it down. */
    private void lapseIfFormer(long communityId, Membership membership) {
        if (membership.isFormer()) {
            lapse(communityId, membership);
        }
    }

    private Membership store(long communityId, PersonId person, MembershipState state, Role role) {
        try {
            Membership stored = memberships.add(communityId, person, nameOf(person), state, role, clock.instant());
            if (stored.isMember()) {
                counters.countMembers(communityId, 1);
            }
            return stored;
        } catch (Memberships.AlreadyStored e) {
            throw RequestRefusedException.conflict("", "guildhall.membership.already");
        }
    }

    private void end(Community community, Membership membership) {
        if (membership.isCoordinator() && memberships.hasAnotherMember(community.id(), membership.person())) {
            requireAnotherCoordinator(community, membership.person());
        }
        events.ending(community.id(), membership.person());
        memberships.remove(membership);
        counters.countMembers(community.id(), -1);
    }

    private void requireAnotherCoordinator(Community community, PersonId person) {
        if (!memberships.hasAnotherCoordinator(community.id(), person)) {
            throw RequestRefusedException.conflict("", "guildhall.membership.last-coordinator");
        }
    }

    private Membership requested(Community community, PersonId person, Action action) {
        return of(community.id(), person)
                .filter(membership ->
                        MembershipTransitions.after(membership.state(), action).isPresent())
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.membership.no-such-request"));
    }

    private Community coordinated(Viewer viewer, SpaceKey space) {
        Community community = writable(viewer, space);
        requireCoordination(viewer, community);
        return community;
    }

    private Community writable(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        return community;
    }

    private void requireCoordination(Viewer viewer, Community community) {
        viewer.signedIn();
        if (!mayCoordinate(viewer, community)) {
            throw RequestRefusedException.forbidden("guildhall.membership.coordinators-only");
        }
    }

    /** The work sees the community as it is once nobody else changes it. */
    private <T> T alone(Community seen, Function<Community, T> work) {
        return transactions.aloneIn(
                seen.id(),
                CommunityPart.MEMBERS,
                () -> work.apply(counters.byIds(List.of(seen.id())).stream()
                        .findFirst()
                        .orElseThrow(() -> RequestRefusedException.notFound("guildhall.community.not-found"))));
    }

    private String nameOf(PersonId person) {
        return people.byIds(List.of(person)).get(person).fullName();
    }
}
