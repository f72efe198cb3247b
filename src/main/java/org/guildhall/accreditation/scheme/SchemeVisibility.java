package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipLookUp;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;

/** Decides which schemes are visible to a viewer who may see the space. */
@Named
public class SchemeVisibility {
    private final Schemes schemes;
    private final SchemeUse use;
    private final MembershipLookUp memberships;
    private final AccreditationRights rights;
    private final SharedLookups lookups;

    private record All(long communityId) implements SharedLookups.Question<List<Scheme>> {}

    @Inject
    public SchemeVisibility(
            Schemes schemes,
            SchemeUse use,
            MembershipLookUp memberships,
            AccreditationRights rights,
            SharedLookups lookups) {
        this.schemes = schemes;
        this.use = use;
        this.memberships = memberships;
        this.rights = rights;
        this.lookups = lookups;
    }

    /** One look-up for all macros of a page. */
    private List<Scheme> all(Community community) {
        return lookups.answer(new All(community.id()), () -> schemes.of(community.id()));
    }

    /** All schemes of the community of whose register the viewer may read, by name. */
    public List<Scheme> visibleTo(Viewer viewer, Community community) {
        List<Scheme> all = all(community);
        return all.stream().filter(open(viewer, List.of(community), all)).toList();
    }

    /** The schemes of the community that are there for the viewer, by name: the visible, and those they hold or held. */
    public List<Scheme> knownTo(Viewer viewer, Community community) {
        List<Scheme> all = all(community);
        return all.stream().filter(knownAmong(viewer, community, all)).toList();
    }

    /** The scheme, as far as it is there for the viewer: one that is hidden is like one that does not exist. */
    public Optional<Scheme> known(Viewer viewer, Community community, long schemeId) {
        return schemes.byId(community.id(), schemeId).filter(scheme -> isKnown(viewer, community, scheme));
    }

    /** Whether a scheme of the community is there for the viewer; no look-up where the scheme is for everybody. */
    public boolean isKnown(Viewer viewer, Community community, Scheme scheme) {
        return knownAmong(viewer, community, List.of(scheme)).test(scheme);
    }

    /** Whether no scheme of the community could be hidden from the viewer; two look-ups at most. */
    public boolean seesAll(Viewer viewer, Community community) {
        return !inside(viewer, List.of(community)).isEmpty();
    }

    private Predicate<Scheme> knownAmong(Viewer viewer, Community community, Collection<Scheme> some) {
        Predicate<Scheme> open = open(viewer, List.of(community), some);
        Set<Long> own = some.stream().allMatch(open) ? Set.of() : heldBy(viewer, community);
        return open.or(scheme -> own.contains(scheme.id()));
    }

    /**
     * Which of some schemes have a register that the viewer may read; no look-up when none of them is for members only.
     *
     * @param communities those of the schemes, all of which the viewer may see
     */
    public Predicate<Scheme> open(Viewer viewer, Collection<Community> communities, Collection<Scheme> some) {
        Set<Long> closed = some.stream()
                .filter(SchemeVisibility::isForMembers)
                .map(Scheme::communityId)
                .collect(Collectors.toSet());
        Set<Long> inside = insideOf(viewer, communities, closed);
        return scheme -> !isForMembers(scheme) || inside.contains(scheme.communityId());
    }

    /**
     * Ids of the communities among {@code closed} whose members-only schemes the viewer may see; at most two look-ups,
     * none for none.
     *
     * @param communities all of which the viewer may see
     * @param closed ids of those of them that are asked about
     */
    public Set<Long> insideOf(Viewer viewer, Collection<Community> communities, Set<Long> closed) {
        return inside(
                viewer,
                communities.stream().filter(each -> closed.contains(each.id())).toList());
    }

    /** Ids of those of the communities of which the viewer is a member or an officer, or administers the space. */
    private Set<Long> inside(Viewer viewer, Collection<Community> communities) {
        List<Long> ids = communities.stream().map(Community::id).toList();
        Set<Long> inside = new HashSet<>();
        if (!ids.isEmpty()) {
            viewer.person().stream()
                    .flatMap(person -> memberships.ofPerson(ids, person).stream())
                    .filter(Membership::isMember)
                    .map(Membership::communityId)
                    .forEach(inside::add);
            inside.addAll(rights.runFromOutside(
                    viewer,
                    communities.stream()
                            .filter(each -> !inside.contains(each.id()))
                            .toList()));
        }
        return inside;
    }

    private Set<Long> heldBy(Viewer viewer, Community community) {
        return viewer.person()
                .map(person -> use.schemesHeldBy(community.id(), person))
                .orElse(Set.of());
    }

    private static boolean isForMembers(Scheme scheme) {
        return scheme.visibility() == Visibility.MEMBERS;
    }
}
