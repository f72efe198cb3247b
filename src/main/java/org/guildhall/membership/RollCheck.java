package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Where the list of members and what the host says of them have drifted apart: members who may not view the space, and those
 * whose accounts are deactivated. The host is asked person by person, so that a part of the members is checked at a time.
 */
@Named
public class RollCheck {
    /** So many members are checked at a time. */
    public static final int PART = 200;

    private final MembershipRights rights;
    private final Memberships memberships;
    private final Rights permissions;
    private final People people;

    @Inject
    public RollCheck(MembershipRights rights, Memberships memberships, Rights permissions, People people) {
        this.rights = rights;
        this.memberships = memberships;
        this.permissions = permissions;
        this.people = people;
    }

    /**
     * What was found of a part of the members.
     *
     * @param members of the whole community
     * @param checked how many were looked at
     * @param cannotSee those with an active account who may not view the space
     * @param deactivated those whose account is deactivated
     * @param next from which member on the check goes on, empty at the end
     */
    public record Part(
            int members, int checked, List<Person> cannotSee, List<Person> deactivated, Optional<Long> next) {
        public Part {
            cannotSee = List.copyOf(cannotSee);
            deactivated = List.copyOf(deactivated);
        }
    }

    /**
     * Checks up to {@value #PART} members, in the order in which they came; one look-up beside the host's answers.
     *
     * @param after the {@link Part#next} of the part before; 0 for the first
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}
     */
    public Part part(Viewer viewer, SpaceKey space, long after) {
        Community community = rights.coordinated(viewer, space);
        List<Membership> found = memberships.after(community.id(), after, PART + 1);
        List<Membership> part = found.subList(0, Math.min(PART, found.size()));
        Map<PersonId, Person> known =
                people.byIds(part.stream().map(Membership::person).toList());
        List<Person> members = part.stream()
                .filter(Membership::isMember)
                .map(member -> known.get(member.person()))
                .filter(person -> !person.isRemoved())
                .toList();
        return new Part(
                community.memberCount(),
                members.size(),
                members.stream()
                        .filter(person -> person.isActive() && !maySee(person, community.space()))
                        .toList(),
                members.stream().filter(Person::isDeactivated).toList(),
                found.size() > PART ? Optional.of(part.get(PART - 1).id()) : Optional.empty());
    }

    private boolean maySee(Person person, SpaceKey space) {
        return permissions.visible(Viewer.of(person.id()), space).isPresent();
    }
}
