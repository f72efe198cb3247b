package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.People;

/** Says whose a term is and how it stands today, for whoever was given the term. */
@Named
public class TermHolders {
    private final People people;
    private final Clock clock;

    @Inject
    public TermHolders(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The person and how the term stands today; one look-up of the person. */
    public OfficeHolder of(OfficeTerm term) {
        return new OfficeHolder(
                people.byIds(List.of(term.person())).get(term.person()),
                Optional.of(term),
                TermStanding.of(term, LocalDate.now(clock)));
    }
}
