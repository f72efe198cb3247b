package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.Memberships;
import org.guildhall.membership.Role;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Those who hold offices, as members: who may, and the role that goes with one of them. Inside the caller's transaction. */
@Named
@AsksNoRights
public class OfficeHolders {
    private final OfficeStore store;
    private final Memberships memberships;
    private final MembershipService roles;
    private final People people;

    @Inject
    public OfficeHolders(OfficeStore store, Memberships memberships, MembershipService roles, People people) {
        this.store = store;
        this.memberships = memberships;
        this.roles = roles;
        this.people = people;
    }

    /** Whether the person is a member whose account can be used. */
    boolean isUsable(Community community, PersonId person) {
        return people.byIds(List.of(person)).get(person).isActive()
                && member(community.id(), person).isPresent();
    }

    /** The term that the person holds of the office that is offered. */
    Optional<OfficeTerm> heldBy(OfficeTerm offered) {
        return store.ofPerson(offered.communityId(), offered.person()).stream()
                .filter(term -> term.state() == TermState.HELD && term.office().equals(offered.office()))
                .findFirst();
    }

    /** Whether it is the office of a coordinator, and the person is none. */
    boolean lacksRole(OfficeTerm term) {
        return isCoordination(term)
                && member(term.communityId(), term.person())
                        .filter(Membership::isCoordinator)
                        .isEmpty();
    }

    /** Makes a coordinator of whoever has accepted to be one. */
    void giveRole(OfficeTerm accepted) {
        if (lacksRole(accepted)) {
            member(accepted.communityId(), accepted.person())
                    .ifPresent(member -> memberships.changeRole(member, Role.COORDINATOR));
        }
    }

    /** @throws RequestRefusedException CONFLICT (409) for the last coordinator */
    void takeRole(Viewer viewer, Community community, OfficeTerm closed) {
        if (isCoordination(closed) && !lacksRole(closed)) {
            roles.changeRole(viewer, community.space(), closed.person(), Role.MEMBER);
        }
    }

    private static boolean isCoordination(OfficeTerm term) {
        return term.office().equals(OfficeKind.COORDINATOR.code());
    }

    private Optional<Membership> member(long communityId, PersonId person) {
        return memberships.of(communityId, person).filter(Membership::isMember);
    }
}
