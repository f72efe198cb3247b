package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.membership.TypedPeople;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.Checks;

/** Which people assess and decide under schemes. Checks no rights; writes run inside the caller's transaction. */
@Named
public class OfficerAssignments {
    private static final int MOST = 100;

    private final OfficerStore officers;
    private final HolderDirectory holders;

    @Inject
    public OfficerAssignments(OfficerStore officers, HolderDirectory holders) {
        this.officers = officers;
        this.holders = holders;
    }

    /** The people of these user names, or full names of members, by duty; what is wrong with them is noted. */
    Map<OfficerDuty, Set<PersonId>> read(long communityId, Map<OfficerDuty, List<String>> typed, Checks checks) {
        Map<OfficerDuty, Set<PersonId>> read = new EnumMap<>(OfficerDuty.class);
        typed.forEach((duty, names) -> read.put(duty, people(communityId, duty, names, checks)));
        return read;
    }

    private Set<PersonId> people(long communityId, OfficerDuty duty, List<String> typed, Checks checks) {
        Set<PersonId> people = new LinkedHashSet<>();
        Set<String> distinct = new LinkedHashSet<>(typed);
        checks.that(distinct.size() <= MOST, duty.code(), "guildhall.accreditation.officers-range", MOST);
        distinct.stream().limit(MOST).forEach(name -> {
            List<Person> found = holders.called(communityId, name);
            String shown = String.valueOf(name);
            checks.that(!found.isEmpty(), duty.code(), "guildhall.accreditation.no-such-officer-named", shown);
            if (found.size() > 1) {
                checks.that(false, TypedPeople.several(shown, found, duty.code()));
            } else {
                found.stream().map(Person::id).forEach(people::add);
            }
        });
        return people;
    }

    /** Everybody with a duty under the scheme, removed people included; each duty is in the map. */
    Map<OfficerDuty, List<Person>> of(long schemeId) {
        Map<OfficerDuty, Set<PersonId>> named = officers.of(schemeId);
        Map<PersonId, Person> known = holders.byIds(
                named.values().stream().flatMap(Collection::stream).distinct().toList());
        Map<OfficerDuty, List<Person>> people = new EnumMap<>(OfficerDuty.class);
        for (OfficerDuty duty : OfficerDuty.values()) {
            people.put(
                    duty,
                    named.getOrDefault(duty, Set.of()).stream().map(known::get).toList());
        }
        return people;
    }

    /**
     * Replaces the people of each duty in the map; other duties stay as they are.
     *
     * @return the people from now on, for those duties whose people have changed
     */
    Map<OfficerDuty, Set<PersonId>> replace(Scheme scheme, Map<OfficerDuty, Set<PersonId>> wanted) {
        Map<OfficerDuty, Set<PersonId>> present = wanted.isEmpty() ? Map.of() : officers.of(scheme.id());
        Map<OfficerDuty, Set<PersonId>> changed = wanted.entrySet().stream()
                .filter(each -> !each.getValue().equals(present.getOrDefault(each.getKey(), Set.of())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        changed.forEach((duty, people) -> officers.replace(scheme.communityId(), scheme.id(), duty, people));
        return changed;
    }
}
