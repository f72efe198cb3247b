package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.community.Community;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Memberships;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.SearchedWord;

/** Puts what readers type into a filter over the register. */
@Named
public class RegisterSearch {
    private final Memberships memberships;
    private final Accreditations accreditations;
    private final HolderDirectory holders;
    private final People people;
    private final StatusCalculator rules;

    @Inject
    public RegisterSearch(
            Memberships memberships,
            Accreditations accreditations,
            HolderDirectory holders,
            People people,
            StatusCalculator rules) {
        this.memberships = memberships;
        this.accreditations = accreditations;
        this.holders = holders;
        this.people = people;
        this.rules = rules;
    }

    /**
     * Translates what a reader typed into a filter of the store.
     *
     * @param visible the schemes whose register the reader may read
     * @param archived whether accreditations that are no longer kept in the register are included
     * @throws RequestRefusedException INVALID (400) naming the field that cannot be understood
     */
    public RegisterFilter filter(
            Community community, Collection<Scheme> visible, RegisterRequest request, boolean archived) {
        if (request.on().isPresent() && !request.states().isEmpty()) {
            throw RequestRefusedException.invalid("states", "guildhall.accreditation.states-today-only");
        }
        List<Long> schemes = request.scheme()
                .map(name -> List.of(schemeNamed(visible, name).id()))
                .orElseGet(() -> visible.stream().map(Scheme::id).toList());
        Optional<String> number =
                request.search().map(AccreditationNumber::normalized).filter(AccreditationNumber::isWellFormed);
        return new RegisterFilter(
                schemes,
                request.level().map(text -> levelsOf(visible, text)).orElse(List.of()),
                statesOf(request.states()),
                rules.today(),
                number.isPresent() ? Optional.empty() : request.search().map(name -> peopleNamed(community, name)),
                request.officer().map(this::officer),
                number,
                request.expiring(),
                archived);
    }

    /**
     * As the schemes spell them. A level may have commas in its name, so the whole text is looked for first.
     */
    private static List<String> levelsOf(Collection<Scheme> schemes, String text) {
        List<String> whole = levelsCalled(schemes, text);
        return whole.isEmpty()
                ? Arrays.stream(text.split("\\s*,\\s*"))
                        .flatMap(name -> required(levelsCalled(schemes, name)))
                        .distinct()
                        .toList()
                : whole;
    }

    private static Stream<String> required(List<String> levels) {
        if (levels.isEmpty()) {
            throw RequestRefusedException.invalid("level", "guildhall.console.no-such-level");
        }
        return levels.stream();
    }

    private static List<String> levelsCalled(Collection<Scheme> schemes, String name) {
        return schemes.stream()
                .flatMap(scheme -> scheme.levels().stream())
                .filter(level -> Folding.fold(level).equals(Folding.fold(name)))
                .distinct()
                .toList();
    }

    /**
     * The scheme with this name, compared without case and accents, or with this id.
     *
     * @throws RequestRefusedException INVALID (400) naming {@code scheme} when there is none
     */
    public static Scheme schemeNamed(Collection<Scheme> schemes, String nameOrId) {
        return schemes.stream()
                .filter(scheme -> Folding.fold(scheme.name()).equals(Folding.fold(nameOrId))
                        || String.valueOf(scheme.id()).equals(nameOrId))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme"));
    }

    private static List<StatusOnDay.State> statesOf(List<String> codes) {
        return codes.stream()
                .map(code -> StatusOnDay.State.ofCode(code)
                        .orElseThrow(() ->
                                RequestRefusedException.invalid("states", "guildhall.accreditation.no-such-state")))
                .toList();
    }

    private PersonId officer(String username) {
        return people.byUsername(username.trim())
                .map(Person::id)
                .orElseThrow(
                        () -> RequestRefusedException.invalid("officer", "guildhall.accreditation.no-such-officer"));
    }

    /**
     * By user name, by the beginning of any of a member's names, or by the beginning of another holder's full name.
     */
    private List<PersonId> peopleNamed(Community community, String name) {
        Stream<PersonId> byName = Folding.words(name).isEmpty()
                ? Stream.empty()
                : Stream.of(
                                members(community, name),
                                holders.externalsNamed(community.id(), name),
                                accreditations.holdersNamed(community.id(), name))
                        .flatMap(List::stream);
        return Stream.concat(people.byUsername(name.trim()).map(Person::id).stream(), byName)
                .distinct()
                .toList();
    }

    private List<PersonId> members(Community community, String name) {
        return memberships
                .page(new MemberQuery(
                        community.id(),
                        Optional.empty(),
                        SearchedWord.of(name),
                        MemberQuery.Order.NAME,
                        Optional.empty(),
                        MemberQuery.LARGEST))
                .members()
                .stream()
                .map(Membership::person)
                .toList();
    }
}
