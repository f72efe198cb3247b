package org.guildhall.accreditation.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVersion;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationEvent;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/**
 * One accreditation as it is today, with its history.
 *
 * @param rules what the scheme said when it was granted or last renewed
 * @param history every change, the oldest first
 * @param people everybody named in it by id, removed people included
 * @param possible what the viewer can do with it now
 */
public record AccreditationDetails(
        Accreditation accreditation,
        Scheme scheme,
        Optional<SchemeVersion> rules,
        StatusOnDay standing,
        List<AccreditationEvent> history,
        Map<PersonId, Person> people,
        List<AccreditationAction> possible) {

    public Person holder() {
        return people.get(accreditation.holder());
    }

    /** As a line of the register. */
    public RegisterEntry entry() {
        Optional<Person> granter =
                Optional.of(people.get(accreditation.grantedBy())).filter(person -> !person.isRemoved());
        return new RegisterEntry(accreditation, scheme, holder(), granter, standing);
    }

    /** Number of the one that took its place. */
    public Optional<String> supersededBy() {
        return history.stream().flatMap(event -> event.supersededBy().stream()).findFirst();
    }
}
