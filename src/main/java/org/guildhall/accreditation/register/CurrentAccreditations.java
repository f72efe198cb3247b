package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.accreditation.status.AccreditationsInForce;
import org.guildhall.accreditation.status.AccreditationsOnCards;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.accreditation.status.ReadableAccreditations;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Who is accredited today, as far as the viewer may read of it; never from a cache. */
@Named
public class CurrentAccreditations {
    private final AccreditationsInForce inForce;
    private final AccreditationsOnCards onCards;
    private final ReadableAccreditations readable;
    private final StatusCalculator rules;

    @Inject
    public CurrentAccreditations(
            AccreditationsInForce inForce,
            AccreditationsOnCards onCards,
            ReadableAccreditations readable,
            StatusCalculator rules) {
        this.inForce = inForce;
        this.onCards = onCards;
        this.readable = readable;
        this.rules = rules;
    }

    /**
     * The accreditations in force today, by holder. One look-up, and two more where one of the schemes is for members. People without one are not in the map, nor are those whose accreditations the viewer may not read of.
     *
     * @param communities all of which the viewer may see
     */
    public Map<PersonId, List<CurrentAccreditation>> inForce(
            Viewer viewer, Collection<Community> communities, Collection<PersonId> people) {
        if (communities.isEmpty() || people.isEmpty()) {
            return Map.of();
        }
        return byHolder(
                viewer,
                communities,
                inForce.of(communities.stream().map(Community::id).toList(), people, rules.today()));
    }

    /**
     * The same of members of one community, read from their cards. No look-up where nobody holds anything, otherwise one
     * for the schemes, one more where a card does not have it, and two more where one of the schemes is for members.
     *
     * @param cards by member, as they are stored; null for one that is not kept
     */
    public Map<PersonId, List<CurrentAccreditation>> onCards(
            Viewer viewer, Community community, Map<PersonId, String> cards) {
        return byHolder(viewer, List.of(community), onCards.of(community.id(), cards, rules.today()));
    }

    private Map<PersonId, List<CurrentAccreditation>> byHolder(
            Viewer viewer, Collection<Community> communities, List<AccreditationsInForce.Found> found) {
        return readable.of(viewer, communities, found).stream()
                .collect(Collectors.groupingBy(CurrentAccreditation::holder, LinkedHashMap::new, Collectors.toList()));
    }

    /** What the viewer holds that is in force today, in whatever community; nothing of it is hidden from them. One look-up. */
    public List<CurrentAccreditation> own(Viewer viewer) {
        return viewer.person().stream()
                .flatMap(person -> inForce.of(person, rules.today()).stream())
                .map(AccreditationsInForce.Found::accreditation)
                .toList();
    }

    /** The same of one community. */
    public List<CurrentAccreditation> own(Viewer viewer, Community community) {
        return own(viewer).stream()
                .filter(held -> held.communityId() == community.id())
                .toList();
    }
}
