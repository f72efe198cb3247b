package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the duties under schemes from those whose accounts are gone; where nobody is left, coordinators have them. */
@Named
public class GoneOfficers implements AccountFollower {
    private static final Logger log = LoggerFactory.getLogger(GoneOfficers.class);

    private final OfficerStore officers;
    private final Schemes schemes;
    private final SchemeWriter writer;
    private final People people;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public GoneOfficers(
            OfficerStore officers,
            Schemes schemes,
            SchemeWriter writer,
            People people,
            Rights rights,
            Transactions transactions) {
        this.officers = officers;
        this.schemes = schemes;
        this.writer = writer;
        this.people = people;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public void follow(PersonId person) {
        release(List.of(person));
    }

    @Override
    public int followAll(BooleanSupplier stop) {
        return release(officers.everybody());
    }

    /** @return how many were gone */
    private int release(Collection<PersonId> some) {
        List<PersonId> gone = rights.isReadOnly()
                ? List.of()
                : people.byIds(some).values().stream()
                        .filter(Person::isRemoved)
                        .map(Person::id)
                        .toList();
        gone.forEach(person -> officers.communitiesOf(person).forEach(id -> release(id, person)));
        return gone.size();
    }

    private void release(long communityId, PersonId person) {
        try {
            transactions.aloneIn(communityId, CommunityPart.RECORD, () -> {
                officers.dutiesOf(communityId, person)
                        .forEach((schemeId, duties) -> schemes.byId(communityId, schemeId)
                                .ifPresent(scheme -> writer.name(scheme, others(scheme, duties, person), person)));
                return null;
            });
        } catch (RequestRefusedException e) {
            log.debug("The duties of {} have to be taken another time", person, e);
        }
    }

    private Map<OfficerDuty, Set<PersonId>> others(Scheme scheme, Set<OfficerDuty> duties, PersonId person) {
        Map<OfficerDuty, Set<PersonId>> named = officers.of(scheme.id());
        Map<OfficerDuty, Set<PersonId>> others = new EnumMap<>(OfficerDuty.class);
        duties.forEach(duty -> {
            Set<PersonId> left =
                    new LinkedHashSet<>(Optional.ofNullable(named.get(duty)).orElse(Set.of()));
            left.remove(person);
            others.put(duty, left);
        });
        return others;
    }
}
