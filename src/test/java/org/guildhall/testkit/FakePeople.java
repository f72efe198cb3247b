package org.guildhall.testkit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.Accounts;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.text.Identity;

/** A site with the people that a test names; the user key of {@code ana} is {@code key-ana}, and her mail address {@code ana@example.org}. */
public final class FakePeople implements People, Accounts {
    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    public FakePeople with(String username, String fullName) {
        return with(username, fullName, PersonState.ACTIVE);
    }

    public FakePeople with(String username, String fullName, PersonState state) {
        PersonId id = new PersonId("key-" + username);
        people.put(
                id, new Person(id, username, fullName, Optional.empty(), Optional.of("/display/~" + username), state));
        return this;
    }

    public FakePeople without(PersonId id) {
        people.remove(id);
        return this;
    }

    @Override
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        Map<PersonId, Person> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, people.getOrDefault(id, Person.removed(id))));
        return found;
    }

    @Override
    public List<Person> byAddress(String address) {
        return people.values().stream()
                .filter(person -> address.equalsIgnoreCase(person.username() + "@example.org"))
                .toList();
    }

    @Override
    public List<Person> byFullName(String fullName) {
        return people.values().stream()
                .filter(person -> Identity.isSame(person.fullName(), fullName))
                .toList();
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return Optional.ofNullable(people.get(new PersonId("key-" + username)));
    }
}
