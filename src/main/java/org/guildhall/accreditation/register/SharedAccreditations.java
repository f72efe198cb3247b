package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;

/**
 * Who is accredited today, by {@link CurrentAccreditations}; all macros of a page share one look-up for each person.
 */
@Named
public class SharedAccreditations {
    private final CurrentAccreditations accreditations;
    private final SharedLookups lookups;

    /** What one viewer may read of a person in some communities. */
    private record InForce(Viewer viewer, Set<Long> communities)
            implements SharedLookups.Question<List<CurrentAccreditation>> {}

    private record Own(PersonId person) implements SharedLookups.Question<List<CurrentAccreditation>> {}

    @Inject
    public SharedAccreditations(CurrentAccreditations accreditations, SharedLookups lookups) {
        this.accreditations = accreditations;
        this.lookups = lookups;
    }

    /** As {@link CurrentAccreditations#inForce}. */
    public Map<PersonId, List<CurrentAccreditation>> inForce(
            Viewer viewer, Collection<Community> communities, Collection<PersonId> people) {
        Set<Long> ids = communities.stream().map(Community::id).collect(Collectors.toUnmodifiableSet());
        return lookups.answers(
                new InForce(viewer, ids), people, unknown -> accreditations.inForce(viewer, communities, unknown));
    }

    /** The same of one person, in one look-up for all macros of a page that ask about one. */
    public List<CurrentAccreditation> inForce(Viewer viewer, Community community, PersonId person) {
        return lookups.foreseen(
                        new InForce(viewer, Set.of(community.id())),
                        person,
                        people -> accreditations.inForce(viewer, List.of(community), people))
                .orElse(List.of());
    }

    /** As {@link CurrentAccreditations#onCards}. */
    public Map<PersonId, List<CurrentAccreditation>> onCards(
            Viewer viewer, Community community, Map<PersonId, String> cards) {
        return lookups.answers(
                new InForce(viewer, Set.of(community.id())),
                cards.keySet(),
                unknown -> accreditations.onCards(viewer, community, of(unknown, cards)));
    }

    private static Map<PersonId, String> of(Collection<PersonId> people, Map<PersonId, String> cards) {
        Map<PersonId, String> some = new LinkedHashMap<>();
        people.forEach(person -> some.put(person, cards.get(person)));
        return some;
    }

    /** What the viewer holds in the community; asked once for all communities of a page. */
    public List<CurrentAccreditation> own(Viewer viewer, Community community) {
        return viewer
                .person()
                .map(person -> lookups.answer(new Own(person), () -> accreditations.own(viewer)))
                .orElse(List.of())
                .stream()
                .filter(held -> held.communityId() == community.id())
                .toList();
    }
}
