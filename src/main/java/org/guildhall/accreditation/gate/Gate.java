package org.guildhall.accreditation.gate;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.accreditation.Scheme;
import org.guildhall.accreditation.Schemes;
import org.guildhall.accreditation.StandingAccreditation;
import org.guildhall.accreditation.Standings;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.Viewer;
import org.guildhall.text.Folding;

/** Says whether somebody is accredited, today, as a part of a page asks. A matter of display: it protects nothing. */
@Named
public class Gate {
    private final CommunityService communities;
    private final Schemes schemes;
    private final Standings standings;

    @Inject
    public Gate(CommunityService communities, Schemes schemes, Standings standings) {
        this.communities = communities;
        this.schemes = schemes;
        this.standings = standings;
    }

    /** @throws Refusal when there is no such community, scheme or level */
    public GateAnswer ask(Viewer viewer, GateDemand demand) {
        Community community = communities.require(viewer, demand.space());
        Optional<Scheme> scheme = demand.scheme().map(name -> scheme(community, name));
        if (scheme.isEmpty() && demand.level().isPresent()) {
            throw Refusal.invalid("scheme", "guildhall.gate.level-of-what");
        }
        Optional<String> level = demand.level().map(name -> level(scheme.orElseThrow(), name));
        boolean isOpen = viewer
                .person()
                .map(person -> standings
                        .inForce(List.of(community.id()), List.of(person))
                        .getOrDefault(person, List.of()))
                .orElse(List.of())
                .stream()
                .anyMatch(held -> isEnough(held, scheme, level));
        return new GateAnswer(
                isOpen, scheme.map(Scheme::name).orElse(community.name()), level.orElse(""), scheme.isEmpty());
    }

    private Scheme scheme(Community community, String name) {
        return schemes.of(community.id()).stream()
                .filter(scheme -> isCalled(scheme.name(), name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("scheme", "guildhall.gate.no-such-scheme", name));
    }

    private static String level(Scheme scheme, String name) {
        return scheme.levels().stream()
                .filter(level -> isCalled(level, name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("level", "guildhall.gate.no-such-level", scheme.name(), name));
    }

    /** The level itself, one that stands above it, or one that counts as it. */
    private static boolean isEnough(StandingAccreditation held, Optional<Scheme> scheme, Optional<String> level) {
        if (scheme.filter(wanted -> wanted.id() != held.schemeId()).isPresent()) {
            return false;
        }
        return level.filter(wanted -> !reaches(scheme.orElseThrow(), held.level(), wanted))
                .isEmpty();
    }

    private static boolean reaches(Scheme scheme, String held, String wanted) {
        return scheme.levels().indexOf(held) >= scheme.levels().indexOf(wanted) || scheme.meets(held, wanted);
    }

    private static boolean isCalled(String name, String typed) {
        return Folding.fold(name).equals(Folding.fold(typed));
    }
}
