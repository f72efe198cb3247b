package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.holder.Holders;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.Checks;

/** Who is named to assess and to decide under schemes. Asks no rights; writes run inside the caller's transaction. */
@Named
public class Appointments {
    private static final int MOST = 100;

    private final Officers officers;
    private final Holders holders;

    @Inject
    public Appointments(Officers officers, Holders holders) {
        this.officers = officers;
        this.holders = holders;
    }

    /** The people of these user names, by duty; what is wrong with them is noted. */
    Map<Duty, Set<PersonId>> read(Map<Duty, List<String>> usernames, Checks checks) {
        Map<Duty, Set<PersonId>> read = new EnumMap<>(Duty.class);
        usernames.forEach((duty, names) -> read.put(duty, people(duty, names, checks)));
        return read;
    }

    private Set<PersonId> people(Duty duty, List<String> usernames, Checks checks) {
        Set<PersonId> people = new LinkedHashSet<>();
        Set<String> distinct = new LinkedHashSet<>(usernames);
        checks.that(distinct.size() <= MOST, duty.code(), "guildhall.accreditation.officers-range", MOST);
        distinct.stream().limit(MOST).forEach(username -> {
            Optional<Person> person = holders.withAccount(username);
            String shown = String.valueOf(username);
            checks.that(person.isPresent(), duty.code(), "guildhall.accreditation.no-such-officer-named", shown);
            person.map(Person::id).ifPresent(people::add);
        });
        return people;
    }

    /** Everybody with a duty under the scheme, some of whom may be gone; each duty is in the map. */
    Map<Duty, List<Person>> of(long schemeId) {
        Map<Duty, Set<PersonId>> named = officers.of(schemeId);
        Map<PersonId, Person> known = holders.byIds(
                named.values().stream().flatMap(Collection::stream).distinct().toList());
        Map<Duty, List<Person>> people = new EnumMap<>(Duty.class);
        for (Duty duty : Duty.values()) {
            people.put(
                    duty,
                    named.getOrDefault(duty, Set.of()).stream().map(known::get).toList());
        }
        return people;
    }

    /**
     * Names those who are not named yet and nobody else; a duty that is not in the map stays as it is.
     *
     * @return who is named from now on, for those duties whose officers have changed
     */
    Map<Duty, Set<PersonId>> replace(Scheme scheme, Map<Duty, Set<PersonId>> wanted) {
        Map<Duty, Set<PersonId>> present = wanted.isEmpty() ? Map.of() : officers.of(scheme.id());
        Map<Duty, Set<PersonId>> changed = wanted.entrySet().stream()
                .filter(each -> !each.getValue().equals(present.getOrDefault(each.getKey(), Set.of())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        changed.forEach((duty, people) -> officers.replace(scheme.communityId(), scheme.id(), duty, people));
        return changed;
    }
}
