package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.membership.Waiting;
import org.guildhall.membership.WaitingSource;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Asks for the work of officers once it is known that the viewer is one, and of what. */
@Named
public class OfficersWaiting implements WaitingSource {
    private final Schemes schemes;
    private final OfficerStore officers;
    private final List<OfficerWork> works;

    @Inject
    public OfficersWaiting(Schemes schemes, OfficerStore officers, List<OfficerWork> works) {
        this.schemes = schemes;
        this.officers = officers;
        this.works = List.copyOf(works);
    }

    @Override
    public List<Waiting> waiting(Viewer viewer, Community community, boolean coordinates) {
        if (!coordinates && officers.dutiesOf(community.id(), viewer.signedIn()).isEmpty()) {
            return List.of();
        }
        Map<Long, Scheme> all =
                schemes.of(community.id()).stream().collect(Collectors.toMap(Scheme::id, Function.identity()));
        if (all.isEmpty()) {
            return List.of();
        }
        OfficerSeat seat = new OfficerSeat(
                viewer,
                community,
                all,
                under(viewer, community, all.keySet(), OfficerDuty.ASSESS, coordinates),
                under(viewer, community, all.keySet(), OfficerDuty.DECIDE, coordinates));
        return works.stream().flatMap(work -> work.waiting(seat).stream()).toList();
    }

    @Override
    public Set<PersonId> others() {
        return officers.everybody();
    }

    @Override
    public Set<Long> communitiesOf(PersonId person) {
        return officers.communitiesOf(person);
    }

    /** As {@link AccreditationRights#schemesFor} tells it. */
    private Set<Long> under(Viewer viewer, Community community, Set<Long> all, OfficerDuty duty, boolean coordinates) {
        Map<Long, Set<PersonId>> named = officers.with(community.id(), duty);
        return all.stream()
                .filter(id -> named.containsKey(id) ? named.get(id).stream().anyMatch(viewer::is) : coordinates)
                .collect(Collectors.toSet());
    }
}
