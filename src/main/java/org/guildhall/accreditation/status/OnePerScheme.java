package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/** Keeps the rule that nobody holds two accreditations of a scheme that have not ended. */
@Named
public class OnePerScheme {
    private final Accreditations accreditations;
    private final Clock clock;

    @Inject
    public OnePerScheme(Accreditations accreditations, Clock clock) {
        this.accreditations = accreditations;
        this.clock = clock;
    }

    /** Whether it lapsed so long ago that it can only be superseded by a new one. */
    public boolean makesRoom(Accreditation live, Scheme scheme) {
        return live.state() == AccreditationState.ACTIVE
                && RenewalWindow.closesOn(live.term(), scheme.rules())
                        .filter(LocalDate.now(clock)::isAfter)
                        .isPresent();
    }

    /**
     * The accreditation that a new one supersedes, empty when there is none.
     *
     * @throws RequestRefusedException of kind CONFLICT when there is one that does not make room
     */
    Optional<Accreditation> makingRoom(Scheme scheme, PersonId holder) {
        return makingRoom(scheme, accreditations.live(scheme.id(), holder));
    }

    /** The same for one that is known already, if there is one. */
    Optional<Accreditation> makingRoom(Scheme scheme, Optional<Accreditation> live) {
        live.filter(each -> !makesRoom(each, scheme)).ifPresent(OnePerScheme::refuse);
        return live;
    }

    /** @throws RequestRefusedException of kind CONFLICT when a change would bring one back beside another */
    void requireRoom(Accreditation present, AccreditationContent changed) {
        if (present.state().isEnded() && !changed.state().isEnded()) {
            accreditations.live(present.schemeId(), present.holder()).ifPresent(OnePerScheme::refuse);
        }
    }

    private static void refuse(Accreditation live) {
        throw RequestRefusedException.conflict("holder", "guildhall.accreditation.already-held");
    }
}
