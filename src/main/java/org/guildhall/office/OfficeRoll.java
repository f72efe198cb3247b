package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipLookUp;
import org.guildhall.membership.Memberships;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/** Puts offices, terms and members together: only members hold offices, and every coordinator that of coordinators. */
@Named
@AsksNoRights
public class OfficeRoll {
    private final OfficeStore store;
    private final MembershipLookUp memberships;
    private final People people;
    private final Clock clock;

    @Inject
    public OfficeRoll(OfficeStore store, Memberships memberships, People people, Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /** The offices in the order of their kinds, the coordinators' first and always; two look-ups, and one of the people. */
    List<OfficeEntry> of(long communityId) {
        List<OfficeStore.Kept> kept = withCoordination(communityId, store.of(communityId));
        Map<PersonId, Membership> members = members(communityId, kept);
        Map<PersonId, Person> known = people.byIds(members.keySet());
        return kept.stream()
                .sorted(Comparator.comparing(each -> each.office().kind()))
                .map(each -> new OfficeEntry(each.office(), holders(each, members, known)))
                .toList();
    }

    private static List<OfficeStore.Kept> withCoordination(long communityId, List<OfficeStore.Kept> stored) {
        List<OfficeStore.Kept> all = new ArrayList<>(stored);
        if (stored.stream().noneMatch(each -> each.office().isCoordination())) {
            all.add(new OfficeStore.Kept(Office.common(communityId, OfficeKind.COORDINATOR), List.of()));
        }
        return all;
    }

    private Map<PersonId, Membership> members(long communityId, List<OfficeStore.Kept> kept) {
        Set<PersonId> named = kept.stream()
                .flatMap(each -> each.terms().stream())
                .map(OfficeTerm::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<PersonId, Membership> members = new LinkedHashMap<>();
        memberships.coordinatorsAnd(communityId, named).stream()
                .filter(Membership::isMember)
                .forEach(member -> members.put(member.person(), member));
        return members;
    }

    private List<OfficeHolder> holders(
            OfficeStore.Kept kept, Map<PersonId, Membership> members, Map<PersonId, Person> known) {
        List<OfficeHolder> holders = new ArrayList<>();
        kept.terms().stream()
                .filter(term -> counts(kept.office(), term, Optional.ofNullable(members.get(term.person()))))
                .forEach(term -> holders.add(new OfficeHolder(
                        known.get(term.person()), Optional.of(term), TermStanding.of(term, LocalDate.now(clock)))));
        if (kept.office().isCoordination()) {
            holders.addAll(withoutTerm(holders, members.values(), known));
        }
        return holders.stream().filter(holder -> !holder.person().isRemoved()).toList();
    }

    private static boolean counts(Office office, OfficeTerm term, Optional<Membership> member) {
        return member.filter(present ->
                        !office.isCoordination() || term.state() == TermState.OFFERED || present.isCoordinator())
                .isPresent();
    }

    private static List<OfficeHolder> withoutTerm(
            List<OfficeHolder> holders, Collection<Membership> members, Map<PersonId, Person> known) {
        Set<PersonId> held = holders.stream()
                .filter(holder -> holder.standing() != TermStanding.OFFERED)
                .map(holder -> holder.person().id())
                .collect(Collectors.toSet());
        return members.stream()
                .filter(member -> member.isCoordinator() && !held.contains(member.person()))
                .map(member -> new OfficeHolder(known.get(member.person()), Optional.empty(), TermStanding.HOLDING))
                .toList();
    }
}
