package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.community.Community;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;

/** Which accreditations a viewer, who may see the space already, may read of. */
@Named
public class ReadableAccreditations {
    private final Schemes schemes;
    private final SchemeVisibility visibility;
    private final SharedLookups lookups;

    private record ById() implements SharedLookups.Question<Scheme> {}

    @Inject
    public ReadableAccreditations(Schemes schemes, SchemeVisibility visibility, SharedLookups lookups) {
        this.schemes = schemes;
        this.visibility = visibility;
        this.lookups = lookups;
    }

    /**
     * What is left of some accreditations, and their schemes.
     *
     * @param schemes by id: those of the accreditations at least
     */
    public record Readable(List<Accreditation> accreditations, Map<Long, Scheme> schemes) {
        public Readable {
            accreditations = List.copyOf(accreditations);
            schemes = Map.copyOf(schemes);
        }
    }

    /**
     * Those of the accreditations that the viewer may read of: under visible schemes, and their own. One look-up, and two
     * more at most where one of the schemes is for members.
     *
     * @param communities those of the accreditations, all of which the viewer may see
     */
    public Readable readable(Viewer viewer, Collection<Community> communities, Collection<Accreditation> found) {
        return readable(
                viewer,
                communities,
                found,
                lookups.answers(
                        new ById(),
                        found.stream().map(Accreditation::schemeId).distinct().toList(),
                        schemes::byIds));
    }

    /** The same without the first look-up, where the schemes have been read. */
    public Readable readable(
            Viewer viewer,
            Collection<Community> communities,
            Collection<Accreditation> found,
            Map<Long, Scheme> named) {
        List<Accreditation> others =
                found.stream().filter(each -> !viewer.is(each.holder())).toList();
        Predicate<Scheme> open = visibility.open(
                viewer,
                communities,
                others.stream().map(each -> named.get(each.schemeId())).toList());
        return new Readable(
                found.stream()
                        .filter(each -> viewer.is(each.holder()) || open.test(named.get(each.schemeId())))
                        .toList(),
                named);
    }

    /**
     * Those of the accreditations in force that the viewer may read of, by the rule of {@link #readable}. No look-up
     * when none of the schemes is for members only, otherwise two at most.
     *
     * @param communities those of the accreditations, all of which the viewer may see
     */
    public List<CurrentAccreditation> of(
            Viewer viewer, Collection<Community> communities, Collection<AccreditationsInForce.Found> found) {
        Set<Long> closed = found.stream()
                .filter(each ->
                        each.isForMembers() && !viewer.is(each.accreditation().holder()))
                .map(each -> each.accreditation().communityId())
                .collect(Collectors.toSet());
        Set<Long> inside = visibility.insideOf(viewer, communities, closed);
        return found.stream()
                .filter(each -> !each.isForMembers()
                        || viewer.is(each.accreditation().holder())
                        || inside.contains(each.accreditation().communityId()))
                .map(AccreditationsInForce.Found::accreditation)
                .toList();
    }
}
