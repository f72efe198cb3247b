package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonLink;
import org.guildhall.platform.text.Parsing;

/** Members who are not accredited today, as those who look after the community are shown them. */
@Named
@AsksNoRights
public class UnmetRows {
    private final BoundaryCheck check;
    private final MembershipLookUp memberships;
    private final People people;
    private final UnmetWords words;
    private final Messages texts;

    @Inject
    public UnmetRows(BoundaryCheck check, Memberships memberships, People people, UnmetWords words, Messages texts) {
        this.check = check;
        this.memberships = memberships;
        this.people = people;
        this.words = words;
        this.texts = texts;
    }

    /** @param next where the list goes on, empty at its end */
    record Page(List<GoingRow> rows, String next) {}

    /** @param after the {@link Page#next} of the page before; any other text starts from the beginning */
    Page page(Community community, String after, int size) {
        List<UnmetMember> found = check.unmet(community.id(), Parsing.id(after).orElse(0L), size + 1);
        List<UnmetMember> shown = found.stream().limit(size).toList();
        List<PersonId> persons = shown.stream().map(UnmetMember::person).toList();
        Map<PersonId, Person> known = people.byIds(persons);
        Set<PersonId> coordinators = memberships.ofPeople(community.id(), persons).stream()
                .filter(Membership::isCoordinator)
                .map(Membership::person)
                .collect(Collectors.toSet());
        return new Page(
                shown.stream()
                        .map(member -> new GoingRow(
                                member.person().value(),
                                PersonLink.of(known.get(member.person()), texts),
                                office(community, member.person(), coordinators),
                                words.of(member.why())))
                        .toList(),
                found.size() > size ? Long.toString(shown.get(size - 1).membershipId()) : "");
    }

    private String office(Community community, PersonId person, Set<PersonId> coordinators) {
        if (coordinators.contains(person)) {
            return texts.text("guildhall.membership.role.coordinator");
        }
        return community.founder().equals(person) ? texts.text("guildhall.membership.boundary.founder") : "";
    }
}
