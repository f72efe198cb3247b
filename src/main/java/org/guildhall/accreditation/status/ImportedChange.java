package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;

/**
 * Changes of a stored accreditation.
 *
 * @param changes one after the other
 * @param until the last day that a renewal among them leads to, empty for the scheme's rule
 */
public record ImportedChange(Accreditation present, Scheme scheme, List<Change> changes, Optional<LocalDate> until) {}
