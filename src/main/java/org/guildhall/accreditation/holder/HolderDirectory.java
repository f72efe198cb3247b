package org.guildhall.accreditation.holder;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.membership.TypedPeople;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.TextCharacters;
import org.guildhall.platform.text.PastedText;

/** Those who can be accredited: people with an account, and others known by name. */
@Named
@AsksNoRights
public class HolderDirectory {
    private final People people;
    private final ExternalHolders externals;
    private final TypedPeople typedPeople;

    @Inject
    public HolderDirectory(People people, ExternalHolders externals, TypedPeople typedPeople) {
        this.people = people;
        this.externals = externals;
        this.typedPeople = typedPeople;
    }

    /** The people with these ids, with one look-up of accounts and one of people without; every id is in the map. */
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        List<PersonId> outside = ids.stream().filter(ExternalHolder::isExternal).toList();
        Map<PersonId, Person> found = new LinkedHashMap<>(people.byIds(
                ids.stream().filter(id -> !ExternalHolder.isExternal(id)).toList()));
        Map<Long, ExternalHolder> known = outside.isEmpty()
                ? Map.of()
                : externals.byIds(outside.stream().map(ExternalHolder::idOf).toList());
        outside.forEach(id -> found.put(
                id,
                Optional.ofNullable(known.get(ExternalHolder.idOf(id)))
                        .map(ExternalHolder::person)
                        .orElseGet(() -> Person.removed(id))));
        return found;
    }

    /** What is known of the address of a holder without an account. */
    public Optional<EmailDigest> emailOf(PersonId holder) {
        return ExternalHolder.isExternal(holder)
                ? Optional.ofNullable(externals
                                .byIds(List.of(ExternalHolder.idOf(holder)))
                                .get(ExternalHolder.idOf(holder)))
                        .flatMap(ExternalHolder::email)
                : Optional.empty();
    }

    /** Ids of those of this name who have no account. */
    public List<PersonId> externalsNamed(long communityId, String name) {
        return externals.named(communityId, name).stream()
                .map(ExternalHolder::personId)
                .toList();
    }

    /** The person with this user name, when the account is active. */
    public Optional<Person> withAccount(String username) {
        return Optional.ofNullable(username)
                .map(PastedText::words)
                .filter(name -> !name.isEmpty())
                .flatMap(people::byUsername)
                .filter(person -> !person.isDeactivated() && !person.isRemoved());
    }

    /**
     * The active people who may be meant by a user name or by the full name of a member of the community; none for
     * blanks.
     */
    public List<Person> called(long communityId, String typed) {
        return typedPeople.called(communityId, typed).stream()
                .filter(person -> !person.isDeactivated() && !person.isRemoved())
                .toList();
    }

    /**
     * The user name of the member who is meant by a full name; anything else as it was typed, and trimmed.
     *
     * @throws RequestRefusedException INVALID (400) naming {@code holder} when several members are called so
     */
    public String usernameOf(long communityId, String typed) {
        return typedPeople
                .one(communityId, typed, "holder")
                .map(Person::username)
                .orElseGet(() -> typed == null ? "" : typed.trim());
    }

    /** What is known of holders as written; one look-up for up to 500. */
    public KnownHolders known(long communityId, Collection<ExternalPerson> written) {
        return written.isEmpty()
                ? KnownHolders.NONE
                : KnownHolders.of(
                        written,
                        externals.named(
                                communityId,
                                written.stream().map(ExternalPerson::name).toList()));
    }

    /** All of these holders as written; those not known yet are stored. Runs inside the caller's transaction. */
    public Map<ExternalPerson, Person> stored(long communityId, Collection<ExternalPerson> written) {
        Map<ExternalPerson, Person> known = known(communityId, written).people();
        Map<String, ExternalPerson> unknown = new LinkedHashMap<>();
        written.stream()
                .filter(person -> !known.containsKey(person))
                .forEach(person -> unknown.putIfAbsent(person.key(), person.tidy()));
        if (unknown.isEmpty()) {
            return known;
        }
        externals.addAll(communityId, unknown.values());
        return known(communityId, written).people();
    }

    /**
     * Notes what is wrong with a holder as written.
     *
     * @param username empty for somebody without an account
     */
    public void check(String username, Optional<ExternalPerson> external, Checks checks) {
        if (external.isPresent()) {
            checks.that(isEmpty(username), "holder", "guildhall.scheme.grant.one-holder")
                    .text(external.get().name(), "holderName", 200)
                    .that(isEmail(external.get().email()), "holderEmail", "guildhall.accreditation.email-form");
        } else {
            checks.that(withAccount(username).isPresent(), "holder", "guildhall.accreditation.no-such-holder");
        }
    }

    /** The holder that was checked; somebody without an account is stored when not yet known. */
    public Person of(long communityId, String username, Optional<ExternalPerson> external) {
        return external.map(written -> external(communityId, written.tidy()).person())
                .orElseGet(() -> withAccount(username).orElseThrow());
    }

    private ExternalHolder external(long communityId, ExternalPerson person) {
        return externals.named(communityId, person.name()).stream()
                .filter(holder -> holder.isWhom(person))
                .findFirst()
                .orElseGet(() -> externals.add(communityId, person.name(), person.email()));
    }

    private static boolean isEmpty(String username) {
        return TextCharacters.areInvisible(username);
    }

    private static boolean isEmail(String email) {
        String address = EmailAddress.read(email);
        return address.isEmpty() || EmailAddress.isWellFormed(address);
    }
}
