package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.application.Application.Assessment;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationWriter;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Person;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Grants what was applied for, within a step whose right was asked. */
@Named
@AsksNoRights
public class ApplicationGrants {
    private final SchemeVisibility visibility;
    private final HeldAccreditation held;
    private final HolderDirectory holders;
    private final AccreditationWriter writer;

    @Inject
    public ApplicationGrants(
            SchemeVisibility visibility, HeldAccreditation held, HolderDirectory holders, AccreditationWriter writer) {
        this.visibility = visibility;
        this.held = held;
        this.holders = holders;
        this.writer = writer;
    }

    /**
     * What the applicant holds of another level is superseded.
     *
     * @param from the first day
     * @param reason may be empty
     * @throws RequestRefusedException CONFLICT (409) when the applicant is gone or deactivated, the scheme is retired, or the
     *     level is held
     */
    NewAccreditation grant(Viewer viewer, Community community, Application application, LocalDate from, String reason) {
        Scheme scheme =
                visibility.known(viewer, community, application.schemeId()).orElseThrow();
        Person holder = holders.byIds(List.of(application.applicant())).get(application.applicant());
        if (holder.isRemoved() || scheme.retired()) {
            throw RequestRefusedException.conflict("", "guildhall.accreditation.application.not-possible");
        }
        if (holder.isDeactivated()) {
            throw RequestRefusedException.conflict("", "guildhall.membership.account-deactivated", holder.fullName());
        }
        Grant grant = new Grant(
                scheme.id(),
                holder.username(),
                Optional.empty(),
                Accreditation.Awarded.level(application.level()),
                Optional.of(from),
                reason,
                application.assessment().map(Assessment::assessor));
        Optional<Accreditation> present = held.of(holder.id(), scheme);
        if (present.filter(each -> held.isStill(each, application.level())).isPresent()) {
            throw RequestRefusedException.conflict("", "guildhall.accreditation.already-held");
        }
        return writer.grant(scheme, holder, grant, viewer.signedIn(), present);
    }
}
