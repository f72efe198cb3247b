package org.guildhall.accreditation.holder;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.platform.Person;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.Identity;

/**
 * What is known of holders without an account as somebody wrote them.
 *
 * @param people those who are known, of the same name and address
 * @param resembling those of whom somebody is known whose name differs in accents or signs alone, and so may be meant
 */
public record KnownHolders(Map<ExternalPerson, Person> people, Set<ExternalPerson> resembling) {
    static final KnownHolders NONE = new KnownHolders(Map.of(), Set.of());

    public KnownHolders {
        people = Map.copyOf(people);
        resembling = Set.copyOf(resembling);
    }

    static KnownHolders of(Collection<ExternalPerson> written, Collection<ExternalHolder> found) {
        Map<String, List<ExternalHolder>> alike =
                found.stream().collect(Collectors.groupingBy(holder -> Folding.fold(holder.name())));
        Map<ExternalPerson, Person> people = new HashMap<>();
        Set<ExternalPerson> resembling = new HashSet<>();
        for (ExternalPerson person : written) {
            ExternalPerson tidy = person.tidy();
            for (ExternalHolder holder : alike.getOrDefault(Folding.fold(tidy.name()), List.of())) {
                if (holder.isWhom(tidy)) {
                    people.putIfAbsent(person, holder.person());
                } else if (!Identity.isSame(holder.name(), tidy.name())) {
                    resembling.add(person);
                }
            }
        }
        return new KnownHolders(people, resembling);
    }
}
