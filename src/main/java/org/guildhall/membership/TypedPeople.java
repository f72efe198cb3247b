package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.SearchedWord;

/** Finds the person whom somebody means who typed a user name, or a member's full name. */
@Named
@AsksNoRights
public class TypedPeople {
    private static final int LONGEST = 255;

    private final People people;
    private final MemberDirectory members;

    @Inject
    public TypedPeople(People people, MemberDirectory members) {
        this.people = people;
        this.members = members;
    }

    /**
     * The person with this user name, whatever the account's state; otherwise the member of the community with this full
     * name, when the account is active.
     *
     * @param typed null and blanks name nobody
     * @param field of the input, for the refusal
     * @throws RequestRefusedException INVALID (400) naming the field and listing the members who are called so, when
     *     they are several
     */
    public Optional<Person> one(long communityId, String typed, String field) {
        List<Person> found = called(communityId, typed);
        if (found.size() > 1) {
            throw new RequestRefusedException(
                    RequestRefusedException.Kind.INVALID, List.of(several(typed, found, field)));
        }
        return found.stream().findFirst();
    }

    /** The same without a refusal: everybody who may be meant. */
    public List<Person> called(long communityId, String typed) {
        String name = typed == null ? "" : Identity.shown(typed);
        if (name.isEmpty() || name.length() > LONGEST) {
            return List.of();
        }
        return people.byUsername(name).map(List::of).orElseGet(() -> members(communityId, name));
    }

    /** What to answer when several may be meant. */
    public static Problem several(String typed, List<Person> people, String field) {
        String listed = people.stream()
                .map(person -> person.fullName() + " (" + person.username() + ")")
                .collect(Collectors.joining(", "));
        return Problem.of(field, "guildhall.membership.several-people", Identity.shown(typed), listed);
    }

    private List<Person> members(long communityId, String name) {
        MemberQuery query = new MemberQuery(
                communityId,
                Optional.empty(),
                SearchedWord.of(name),
                MemberQuery.Order.NAME,
                Optional.empty(),
                MemberQuery.LARGEST);
        return people
                .byIds(members.cards(query, Optional.empty()).withoutCards().members().stream()
                        .map(Membership::person)
                        .toList())
                .values()
                .stream()
                .filter(person ->
                        !person.isDeactivated() && !person.isRemoved() && Identity.isSame(person.fullName(), name))
                .toList();
    }
}
