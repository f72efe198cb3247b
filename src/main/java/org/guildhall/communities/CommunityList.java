package org.guildhall.communities;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.community.CommunityPage;
import org.guildhall.community.ListedCommunities;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Memberships;
import org.guildhall.membership.Memberships.NamedMember;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;

/** The communities that a viewer may see, with what the viewer is to each. */
@Named
public class CommunityList {
    /** The most communities on one page. */
    public static final int LARGEST = 100;

    private final ListedCommunities communities;
    private final Memberships memberships;
    private final SharedLookups lookups;

    private record Own(PersonId person) implements SharedLookups.Question<Map<Long, Membership>> {}

    private record Page(Viewer viewer, CommunityFilter filter, Optional<String> after, int size)
            implements SharedLookups.Question<CommunityPage> {}

    @Inject
    public CommunityList(ListedCommunities communities, Memberships memberships, SharedLookups lookups) {
        this.communities = communities;
        this.memberships = memberships;
        this.lookups = lookups;
    }

    /**
     * A page of them by name; two look-ups as a rule, five at most for up to 20,000 communities. Visitors are members of
     * nothing.
     *
     * @param after the {@link CommunityPage#next} of the page before; a foreign text starts from the beginning
     * @param size 1 to {@value #LARGEST}
     */
    public Listed page(Viewer viewer, CommunityFilter filter, Optional<String> after, int size) {
        Map<Long, Membership> own = viewer.person()
                .map(person -> lookups.answer(new Own(person), () -> own(person)))
                .orElse(Map.of());
        CommunityPage page = lookups.answer(
                new Page(viewer, filter, after, size),
                () -> filter.mine()
                        ? communities.among(viewer, joined(own), filter::includes, after, size)
                        : communities.page(viewer, filter::includes, after, size));
        return new Listed(page, own);
    }

    private static Set<Long> joined(Map<Long, Membership> own) {
        return own.values().stream()
                .filter(Membership::isMember)
                .map(Membership::communityId)
                .collect(Collectors.toSet());
    }

    private Map<Long, Membership> own(PersonId person) {
        return memberships.ofAccount(person).stream()
                .map(NamedMember::membership)
                .collect(Collectors.toMap(Membership::communityId, Function.identity()));
    }

    /**
     * A page of communities.
     *
     * @param own what the viewer is or asked to be, by community; of other communities too
     */
    public record Listed(CommunityPage page, Map<Long, Membership> own) {
        public Listed {
            own = Map.copyOf(own);
        }
    }
}
