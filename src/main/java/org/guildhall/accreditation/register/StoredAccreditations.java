package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.RegisterPage;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;

/** A community's accreditations by what people ask about: a number, a person, a page of the register. */
@Named
@AsksNoRights
public class StoredAccreditations {
    private final Accreditations accreditations;
    private final People people;
    private final SharedLookups lookups;

    private record Held(long communityId) implements SharedLookups.Question<List<Accreditation>> {}

    @Inject
    public StoredAccreditations(Accreditations accreditations, People people, SharedLookups lookups) {
        this.accreditations = accreditations;
        this.people = people;
        this.lookups = lookups;
    }

    RegisterPage page(RegisterQuery query) {
        return accreditations.page(query);
    }

    /** @param number as people write it */
    List<Accreditation> numbered(Community community, String number) {
        return accreditations.byNumber(community.id(), AccreditationNumber.normalized(number)).stream()
                .toList();
    }

    /** Nothing for a user name that nobody has. */
    List<Accreditation> ofUser(Community community, String username) {
        Optional<PersonId> person = people.byUsername(username).map(Person::id);
        return person.map(known -> of(community, known)).orElse(List.of());
    }

    /**
     * What a person holds or held; one look-up for all macros of a page. A grant that was taken back is nothing that
     * anybody holds or held.
     */
    List<Accreditation> of(Community community, PersonId person) {
        return lookups.foreseen(new Held(community.id()), person, some -> held(community, some))
                .orElse(List.of());
    }

    private Map<PersonId, List<Accreditation>> held(Community community, Collection<PersonId> some) {
        return accreditations.of(List.of(community.id()), some).stream()
                .filter(each -> each.state() != AccreditationState.ANNULLED)
                .collect(Collectors.groupingBy(Accreditation::holder));
    }
}
