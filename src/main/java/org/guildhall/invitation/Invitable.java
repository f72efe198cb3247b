package org.guildhall.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Memberships;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Viewer;

/** Says which people can be invited into a community today. */
@Named
@AsksNoRights
public class Invitable {
    private final Memberships memberships;
    private final Invitations invitations;
    private final People people;
    private final Rights rights;
    private final Clock clock;

    @Inject
    public Invitable(Memberships memberships, Invitations invitations, People people, Rights rights, Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.people = people;
        this.rights = rights;
        this.clock = clock;
    }

    /** By person, in the order given; two look-ups for up to 500, and what the host says of their rights. */
    Map<PersonId, Invitability> of(Community community, Collection<PersonId> some) {
        Map<PersonId, MembershipState> states = memberships.ofPeople(community.id(), some).stream()
                .collect(Collectors.toMap(Membership::person, Membership::state));
        Map<PersonId, Invitation> sent = invitations.ofPeople(community.id(), some).stream()
                .collect(Collectors.toMap(Invitation::person, Function.identity()));
        Map<PersonId, Person> known = people.byIds(some);
        Map<PersonId, Invitability> found = new LinkedHashMap<>();
        some.forEach(person -> found.put(
                person,
                of(
                        community,
                        known.get(person),
                        states.getOrDefault(person, MembershipState.ABSENT),
                        Optional.ofNullable(sent.get(person)))));
        return found;
    }

    private Invitability of(Community community, Person person, MembershipState state, Optional<Invitation> latest) {
        if (!person.isActive()) {
            return Invitability.GONE;
        }
        if (state == MembershipState.MEMBER) {
            return Invitability.MEMBER;
        }
        if (state == MembershipState.REQUESTED) {
            return Invitability.REQUESTED;
        }
        if (rights.visible(Viewer.of(person.id()), community.space()).isEmpty()) {
            return Invitability.NO_ACCESS;
        }
        return latest.map(this::again).orElse(Invitability.INVITABLE);
    }

    private Invitability again(Invitation latest) {
        LocalDate today = LocalDate.now(clock);
        if (latest.notAgainBefore().filter(today::isBefore).isPresent()) {
            return Invitability.DECLINED;
        }
        return InvitationTransitions.after(latest.stateOn(today), InvitationTransitions.Action.INVITE)
                .map(next -> Invitability.INVITABLE)
                .orElse(Invitability.INVITED);
    }
}
