package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.SchemeLabel;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.community.Community;
import org.guildhall.membership.FacetGuard;
import org.guildhall.platform.Viewer;

/** The schemes that a viewer who may see the community learns nothing of. */
@Named
public class HiddenSchemes implements FacetGuard {
    private final SharedSchemeLabels schemes;
    private final SchemeVisibility visibility;

    @Inject
    public HiddenSchemes(SharedSchemeLabels schemes, SchemeVisibility visibility) {
        this.schemes = schemes;
        this.visibility = visibility;
    }

    @Override
    public Set<String> hidden(Viewer viewer, Community community) {
        return from(viewer, community).stream().map(AccreditedFacet::guard).collect(Collectors.toSet());
    }

    /** Their ids. One look-up, and two more at most where one of the community's schemes is for members. */
    public Set<Long> from(Viewer viewer, Community community) {
        Set<Long> closed = schemes.of(community.id()).entrySet().stream()
                .filter(scheme -> scheme.getValue().isForMembers())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        boolean isInside = closed.isEmpty()
                || visibility
                        .insideOf(viewer, List.of(community), Set.of(community.id()))
                        .contains(community.id());
        return isInside ? Set.of() : closed;
    }

    /** Whether there is a scheme that the viewer learns of; look-ups as {@link #from}, one where a scheme is for everybody. */
    public boolean isAnySeen(Viewer viewer, Community community) {
        Collection<SchemeLabel> all = schemes.of(community.id()).values();
        return all.stream().anyMatch(scheme -> !scheme.isForMembers())
                || !all.isEmpty() && !others(viewer, community).isEmpty();
    }

    /** What lists say of the schemes that the viewer may see, by id; look-ups as {@link #from}. */
    public Map<Long, SchemeLabel> others(Viewer viewer, Community community) {
        Set<Long> hidden = from(viewer, community);
        return schemes.of(community.id()).entrySet().stream()
                .filter(scheme -> !hidden.contains(scheme.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
