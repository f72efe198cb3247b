package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.Person;

/**
 * A grant with what an older register contained of it.
 *
 * @param grant checked
 * @param number its own number, empty to be given the next
 * @param until its own last day, empty for the scheme's rule
 * @param endless whether it never lapses, whatever the scheme's rule
 * @param firstAwarded empty for the first day in force
 * @param then the changes since
 * @param superseded the one that has lapsed for good and is superseded by it
 */
public record ImportedGrant(
        Scheme scheme,
        Person holder,
        Grant grant,
        Optional<String> number,
        Optional<LocalDate> until,
        boolean endless,
        Optional<LocalDate> firstAwarded,
        List<Change> then,
        Optional<Accreditation> superseded) {

    /** A grant of today without an older register. */
    static ImportedGrant direct(Scheme scheme, Person holder, Grant grant, Optional<Accreditation> superseded) {
        return new ImportedGrant(
                scheme,
                holder,
                grant,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                superseded);
    }

    /** The same for somebody who is known by now. */
    public ImportedGrant to(Person known) {
        return new ImportedGrant(scheme, known, grant, number, until, endless, firstAwarded, then, superseded);
    }
}
