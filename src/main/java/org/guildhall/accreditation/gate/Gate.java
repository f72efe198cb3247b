package org.guildhall.accreditation.gate;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.accreditation.register.SharedAccreditations;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;

/**
 * Decides whether a part of a page is shown, by the viewer's accreditations of today. It only hides text: it protects
 * nothing.
 */
@Named
public class Gate {
    private final CommunityService communities;
    private final SchemeVisibility visibility;
    private final SharedAccreditations standings;

    @Inject
    public Gate(CommunityService communities, SchemeVisibility visibility, SharedAccreditations standings) {
        this.communities = communities;
        this.visibility = visibility;
        this.standings = standings;
    }

    /**
     * Whether the viewer holds what the gate asks for. For a scheme that is hidden from the viewer the answer is the
     * same as for one that does not exist.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     INVALID (400) for a level that the scheme does not have and, where the viewer may see all schemes, for an
     *     unknown scheme and for a level that no scheme has
     */
    public GateAnswer ask(Viewer viewer, GateDemand demand) {
        Community community = communities.require(viewer, demand.space());
        if (demand.scheme().isPresent()) {
            return ofScheme(viewer, community, demand.scheme().get(), demand.level());
        }
        if (demand.level().isPresent()) {
            return ofAnyScheme(viewer, community, demand.level().get());
        }
        return GateAnswer.ofAnyScheme(!standings.own(viewer, community).isEmpty(), community.name(), "");
    }

    private GateAnswer ofScheme(Viewer viewer, Community community, String name, Optional<String> demanded) {
        Optional<Scheme> known = Identity.called(visibility.knownTo(viewer, community), Scheme::name, name);
        if (known.isEmpty()) {
            return hidden(viewer, community, name);
        }
        Optional<String> level = demanded.map(typed -> level(known.get(), typed));
        boolean isOpen = standings.own(viewer, community).stream().anyMatch(held -> isEnough(held, known.get(), level));
        return GateAnswer.ofScheme(isOpen, known.get().name(), level.orElse(""));
    }

    /** A level that several schemes have may be held under any of them. */
    private GateAnswer ofAnyScheme(Viewer viewer, Community community, String typed) {
        List<Scheme> having = visibility.knownTo(viewer, community).stream()
                .filter(scheme -> called(scheme, typed).isPresent())
                .toList();
        if (having.isEmpty() && visibility.seesAll(viewer, community)) {
            throw RequestRefusedException.invalid("level", "guildhall.gate.no-such-level-here", typed);
        }
        if (having.isEmpty()) {
            return GateAnswer.ofHiddenScheme(community.name());
        }
        List<CurrentAccreditation> own = standings.own(viewer, community);
        boolean isOpen = having.stream()
                .anyMatch(scheme -> own.stream().anyMatch(held -> isEnough(held, scheme, called(scheme, typed))));
        return GateAnswer.ofAnyScheme(
                isOpen, community.name(), called(having.get(0), typed).orElseThrow());
    }

    private GateAnswer hidden(Viewer viewer, Community community, String name) {
        if (visibility.seesAll(viewer, community)) {
            throw RequestRefusedException.invalid("scheme", "guildhall.gate.no-such-scheme", name);
        }
        return GateAnswer.ofHiddenScheme(community.name());
    }

    private static String level(Scheme scheme, String name) {
        return called(scheme, name)
                .orElseThrow(() ->
                        RequestRefusedException.invalid("level", "guildhall.gate.no-such-level", scheme.name(), name));
    }

    private static Optional<String> called(Scheme scheme, String name) {
        return Identity.called(scheme.levels(), Function.identity(), name);
    }

    /** The level itself, one that stands above it, or one that counts as it. */
    private static boolean isEnough(CurrentAccreditation held, Scheme scheme, Optional<String> level) {
        return held.schemeId() == scheme.id()
                && level.filter(wanted -> !scheme.reaches(held.level(), wanted)).isEmpty();
    }
}
