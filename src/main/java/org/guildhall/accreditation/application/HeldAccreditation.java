package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** What an applicant holds already under the scheme: the same level cannot be applied for or granted again. */
@Named
@AsksNoRights
public class HeldAccreditation {
    private final Accreditations accreditations;
    private final Clock clock;

    @Inject
    public HeldAccreditation(Accreditations accreditations, Clock clock) {
        this.accreditations = accreditations;
        this.clock = clock;
    }

    /** What the person holds under the scheme, even when it has lapsed; under any level. */
    Optional<Accreditation> of(PersonId person, Scheme scheme) {
        return accreditations.of(List.of(scheme.communityId()), List.of(person)).stream()
                .filter(each -> each.schemeId() == scheme.id() && each.state().isHeld())
                .findFirst();
    }

    /** Whether it is of the level and has not lapsed: what has lapsed may be applied for anew. */
    boolean isStill(Accreditation held, String level) {
        return held.level().equals(level)
                && held.term()
                        .lastBeforeLapse()
                        .filter(LocalDate.now(clock)::isAfter)
                        .isEmpty();
    }
}
