package org.guildhall.accreditation.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationHistory;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Some accreditations of a community with what must be known of them, each kind looked up once for all. */
final class Selection {
    private final Map<Long, Accreditation> accreditations;
    private final Map<Long, Scheme> schemes;
    private final Map<String, Integer> revisions;
    private final Set<Long> deciding;

    private Selection(
            Map<Long, Accreditation> accreditations,
            Map<Long, Scheme> schemes,
            Map<String, Integer> revisions,
            Set<Long> deciding) {
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.revisions = revisions;
        this.deciding = deciding;
    }

    /** @throws RequestRefusedException of kind FORBIDDEN when the viewer decides under none of their schemes */
    static Selection of(
            Viewer viewer,
            Community community,
            Collection<Accreditation> found,
            Schemes schemes,
            AccreditationHistory histories,
            AccreditationRights rights) {
        Map<Long, Scheme> named =
                schemes.byIds(found.stream().map(Accreditation::schemeId).toList());
        Set<Long> deciding = rights.schemesFor(viewer, community, named.values(), OfficerDuty.DECIDE);
        if (!found.isEmpty() && deciding.isEmpty()) {
            throw RequestRefusedException.forbidden("guildhall.accreditation.duty.decide");
        }
        Map<Long, Accreditation> byId = found.stream()
                .collect(Collectors.toMap(
                        Accreditation::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<String, Integer> revisions = new HashMap<>();
        histories
                .historiesOf(byId.values().stream().map(Accreditation::number).toList())
                .forEach((number, changes) -> revisions.put(number, changes.size()));
        return new Selection(byId, named, revisions, deciding);
    }

    List<Accreditation> all() {
        return List.copyOf(accreditations.values());
    }

    Map<Long, Scheme> schemes() {
        return schemes;
    }

    Accreditation byId(long id) {
        return accreditations.get(id);
    }

    Scheme schemeOf(Accreditation accreditation) {
        return schemes.get(accreditation.schemeId());
    }

    /** How many changes the accreditation has seen. */
    int revisionOf(Accreditation accreditation) {
        return revisions.getOrDefault(accreditation.number(), 0);
    }

    String fingerprintOf(Accreditation accreditation) {
        return revisionOf(accreditation) + "." + schemeOf(accreditation).version();
    }

    /** Whether the viewer decides under the accreditation's scheme. */
    boolean decides(Accreditation accreditation) {
        return deciding.contains(accreditation.schemeId());
    }
}
