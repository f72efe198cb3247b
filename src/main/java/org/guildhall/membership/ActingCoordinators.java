package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/** The coordinators of a community who can act: those whose account is there and not deactivated. */
@Named
@AsksNoRights
public class ActingCoordinators {
    private final Memberships memberships;
    private final People people;

    @Inject
    public ActingCoordinators(Memberships memberships, People people) {
        this.memberships = memberships;
        this.people = people;
    }

    /** Those of the community, in no particular order; one look-up, and one of the accounts. */
    public List<Membership> of(long communityId) {
        return among(memberships.coordinators(communityId));
    }

    /** Those of some coordinators whose account can be used; one look-up of the accounts. */
    List<Membership> among(List<Membership> all) {
        Map<PersonId, Person> known =
                people.byIds(all.stream().map(Membership::person).toList());
        return all.stream().filter(each -> known.get(each.person()).isActive()).toList();
    }

    /** Whether nobody can answer for the community, though there are members or people who may ask to join. */
    public boolean isVacant(Community community) {
        return isNeeded(community) && of(community.id()).isEmpty();
    }

    /** Whether there is anybody for whom a coordinator could be needed. */
    static boolean isNeeded(Community community) {
        return community.memberCount() > 0 || community.joinPolicy() == JoinPolicy.ON_REQUEST;
    }

    /** Whether the person's account can be used. */
    boolean canAct(PersonId person) {
        return people.byIds(List.of(person)).get(person).isActive();
    }

    /** Whether the community has one other than this person. */
    boolean isAnother(long communityId, PersonId person) {
        return of(communityId).stream().anyMatch(each -> !each.person().equals(person));
    }

    /** @throws RequestRefusedException CONFLICT (409) when nobody else can act as coordinator */
    void requireAnother(long communityId, PersonId person) {
        if (!isAnother(communityId, person)) {
            throw RequestRefusedException.conflict("", "guildhall.membership.last-coordinator");
        }
    }
}
