package org.guildhall.accreditation.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.guildhall.platform.PersonId;

/** The stored pauses of people who want no mails for a while. Writes run inside the caller's transaction. */
public interface NoticePauses {

    /** The last day of the person's pause, empty when there never was one. */
    Optional<LocalDate> of(PersonId person);

    /** Those of the people whose pause lasts at least to this day; one look-up for up to 500. */
    Set<PersonId> pausedOn(LocalDate day, Collection<PersonId> people);

    /** Sets the last day, or ends the pause. */
    void pause(PersonId person, Optional<LocalDate> until);
}
