package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * A filter of a community's accreditations; all conditions must hold.
 *
 * @param schemes ids of the schemes; none finds nothing
 * @param levels only of these levels; empty for all
 * @param states only those with these states on the day; empty for all
 * @param day today, as a rule
 * @param holders only of these people
 * @param officer only those this person granted or assessed
 * @param number only this one
 * @param expiring only those held whose last day is within these; ordered by it
 * @param archived also those that left the public register
 */
public record RegisterFilter(
        Collection<Long> schemes,
        List<String> levels,
        List<StatusOnDay.State> states,
        LocalDate day,
        Optional<List<PersonId>> holders,
        Optional<PersonId> officer,
        Optional<String> number,
        Optional<Days> expiring,
        boolean archived) {

    /** From a first to a last day, both included. */
    public record Days(LocalDate first, LocalDate last) {}

    public RegisterFilter {
        schemes = List.copyOf(schemes);
        levels = List.copyOf(levels);
        states = List.copyOf(states);
    }

    /** All of these schemes, by the holders' names. */
    public static RegisterFilter all(Collection<Long> schemes, LocalDate day) {
        return new RegisterFilter(
                schemes,
                List.of(),
                List.of(),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /** All whose last day is within these. */
    public RegisterFilter expiring(LocalDate first, LocalDate last) {
        return new RegisterFilter(
                schemes, levels, states, day, holders, officer, number, Optional.of(new Days(first, last)), archived);
    }
}
