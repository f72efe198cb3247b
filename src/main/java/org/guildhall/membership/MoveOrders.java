package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** Finds the members who are meant by what was typed with a move of the boundary. */
@Named
@AsksNoRights
public class MoveOrders {
    /** The most people that are exempt with a move; more can be later. */
    static final int MOST_EXEMPT = 200;

    private final TypedPeople typed;
    private final MembershipLookUp memberships;

    @Inject
    public MoveOrders(TypedPeople typed, Memberships memberships) {
        this.typed = typed;
        this.memberships = memberships;
    }

    /** A checked order. */
    record Meant(List<PersonId> exempt, String reason, Optional<PersonId> helper) {
        Meant {
            exempt = List.copyOf(exempt);
        }
    }

    /** @throws RequestRefusedException INVALID (400) naming the field that names nobody, or several, or lacks a reason */
    Meant meant(Community community, MoveOrder order) {
        Optional<PersonId> also = member(community, order.alsoExempt(), "alsoExempt");
        List<PersonId> exempt =
                Stream.concat(order.exempt().stream(), also.stream()).distinct().toList();
        Optional<PersonId> helper = member(community, order.helper(), "contact");
        new Checks()
                .that(exempt.size() <= MOST_EXEMPT, "exempt", "guildhall.membership.exempt.too-many", MOST_EXEMPT)
                .orRefuse();
        if (!exempt.isEmpty()) {
            new Checks()
                    .text(order.reason(), "exemptReason", Exemption.LONGEST_REASON)
                    .orRefuse();
        }
        return new Meant(exempt, order.reason().strip(), helper);
    }

    private Optional<PersonId> member(Community community, String name, String field) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        PersonId found = typed.one(community.id(), name, field)
                .filter(Person::isActive)
                .map(Person::id)
                .orElseThrow(() -> RequestRefusedException.invalid(field, "guildhall.membership.end.no-such-person"));
        if (memberships.of(community.id(), found).filter(Membership::isMember).isEmpty()) {
            throw RequestRefusedException.invalid(field, "guildhall.membership.no-such-member");
        }
        return Optional.of(found);
    }
}
