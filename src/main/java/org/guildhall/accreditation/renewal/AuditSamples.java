package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterReading;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.audit.AuditTrail;
import org.guildhall.community.Community;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Reads samples that were drawn, for those who run the accreditations. */
@Named
public class AuditSamples {
    private final AccreditationRights rights;
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final AuditTrail trail;
    private final RegisterReading reading;

    @Inject
    public AuditSamples(
            AccreditationRights rights,
            Schemes schemes,
            Accreditations accreditations,
            AuditTrail trail,
            RegisterReading reading) {
        this.rights = rights;
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.trail = trail;
        this.reading = reading;
    }

    /** A sample with its accreditations, in its order. */
    public record Drawn(AuditSample sample, Scheme scheme, List<RegisterEntry> entries) {}

    /**
     * The sample that is recorded at a position.
     *
     * @param position in the community's record, from 1
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; NOT_FOUND (404) when no sample is
     *     recorded there
     */
    public Drawn at(Viewer viewer, SpaceKey space, long position) {
        Community community = rights.readable(viewer, space);
        AuditSample sample = trail.at(community.id(), position)
                .filter(made -> made.what().equals(ActivityAuditAction.DRAW_SAMPLE.code()))
                .map(AuditSample::of)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.application.audit.absent"));
        Map<Long, Scheme> named = schemes.byIds(List.of(sample.schemeId()));
        return new Drawn(
                sample,
                named.get(sample.schemeId()),
                reading.entries(drawn(community, sample), named, Optional.empty()));
    }

    private List<Accreditation> drawn(Community community, AuditSample sample) {
        Map<String, Accreditation> found = accreditations.byNumbers(sample.numbers()).stream()
                .filter(each -> each.communityId() == community.id())
                .collect(Collectors.toMap(Accreditation::number, Function.identity()));
        return sample.numbers().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
