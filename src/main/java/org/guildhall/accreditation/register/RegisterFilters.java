package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Limits what a viewer asks of a register to what the viewer may read. */
@Named
public class RegisterFilters {
    private final SchemeVisibility visibility;
    private final RegisterSearch search;
    private final AccreditationRights rights;

    @Inject
    public RegisterFilters(SchemeVisibility visibility, RegisterSearch search, AccreditationRights rights) {
        this.visibility = visibility;
        this.search = search;
        this.rights = rights;
    }

    /**
     * A filter limited to what the viewer may read.
     *
     * @param schemes by id: all of whose register the viewer may read
     */
    public record Allowed(RegisterFilter filter, Map<Long, Scheme> schemes) {}

    /**
     * The filter and the schemes for what the viewer asked for, limited to what they may read.
     *
     * @param community which the viewer may see
     * @throws RequestRefusedException FORBIDDEN (403) for a filter that only those who run the accreditations may use,
     *     INVALID (400) naming the field that cannot be understood
     */
    public Allowed of(Viewer viewer, Community community, RegisterRequest request) {
        Map<Long, Scheme> schemes = visibility.visibleTo(viewer, community).stream()
                .collect(Collectors.toMap(Scheme::id, Function.identity()));
        if (request.officer().isPresent() && !rights.runs(viewer, community)) {
            throw RequestRefusedException.forbidden("guildhall.accreditation.officers-only");
        }
        boolean archived = request.archived() && rights.runs(viewer, community);
        return new Allowed(search.filter(community, schemes.values(), request, archived), schemes);
    }
}
