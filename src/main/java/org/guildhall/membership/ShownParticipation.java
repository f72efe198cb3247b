package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** What a viewer is shown of what members say of their part: what is not for the viewer leaves no trace. */
@Named
public class ShownParticipation {
    private final Audiences audiences;
    private final Participations participations;
    private final Clock clock;

    @Inject
    public ShownParticipation(Audiences audiences, Participations participations, Clock clock) {
        this.audiences = audiences;
        this.participations = participations;
        this.clock = clock;
    }

    /**
     * A page of members with what the viewer may see; no look-up.
     *
     * @param page with the viewer's own membership
     */
    public MemberCardPage of(Viewer viewer, Community community, MemberCardPage page) {
        LocalDate today = LocalDate.now(clock);
        Set<Audience> belongsTo = audiences.of(viewer, community, page.own());
        return new MemberCardPage(
                page.members().stream()
                        .map(card -> card.saying(
                                viewer.is(card.person())
                                        ? card.participation().on(today)
                                        : card.participation()
                                                .shownTo(belongsTo)
                                                .on(today)))
                        .toList(),
                page.next(),
                page.previous(),
                page.own());
    }

    /**
     * Until when those of some people rest of whom the viewer may know it; one look-up, and one or two more for each
     * community in which somebody does.
     *
     * @param communities that the viewer may see
     */
    public Map<MemberId, LocalDate> resting(
            Viewer viewer, Collection<Community> communities, Collection<PersonId> people) {
        Map<Long, Community> byId =
                communities.stream().collect(Collectors.toMap(Community::id, Function.identity(), (one, same) -> one));
        Map<Long, Set<Audience>> belongsTo = new HashMap<>();
        Map<MemberId, LocalDate> resting = new LinkedHashMap<>();
        participations.resting(byId.keySet(), people, LocalDate.now(clock)).stream()
                .filter(each -> viewer.is(each.member().person())
                        || belongsTo
                                .computeIfAbsent(each.member().communityId(), id -> audiences.of(viewer, byId.get(id)))
                                .contains(each.audience()))
                .forEach(each -> resting.put(each.member(), each.until()));
        return resting;
    }
}
