package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Viewer;

/**
 * Admins of a community's space whom the app knows: the founder and members. The host says of a person whether they
 * administer a space, and does not list all who do.
 */
@Named
@AsksNoRights
public class KnownSpaceAdmins {
    private final Memberships memberships;
    private final Rights rights;
    private final People people;

    @Inject
    public KnownSpaceAdmins(Memberships memberships, Rights rights, People people) {
        this.memberships = memberships;
        this.rights = rights;
        this.people = people;
    }

    /** Those whose accounts can be used, of the founder, the coordinators and the newest members. */
    public List<PersonId> of(Community community) {
        Set<PersonId> candidates = new LinkedHashSet<>(List.of(community.founder()));
        memberships.coordinators(community.id()).forEach(each -> candidates.add(each.person()));
        newest(community).forEach(each -> candidates.add(each.person()));
        Map<PersonId, Person> known = people.byIds(candidates);
        return candidates.stream()
                .filter(each -> known.get(each).isActive())
                .filter(each -> rights.mayAdminister(Viewer.of(each), community.space()))
                .toList();
    }

    private List<Membership> newest(Community community) {
        return memberships
                .page(new MemberQuery(
                        community.id(),
                        Optional.empty(),
                        List.of(),
                        MemberQuery.Order.NEWEST,
                        Optional.empty(),
                        MemberQuery.LARGEST))
                .members();
    }
}
