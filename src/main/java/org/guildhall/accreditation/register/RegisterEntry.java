package org.guildhall.accreditation.register;

import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.platform.Person;

/**
 * One accreditation with everything that a reader sees of it.
 *
 * @param holder may have been removed from the site
 * @param grantedBy may have been removed from the site
 */
public record RegisterEntry(
        Accreditation accreditation, Scheme scheme, Person holder, Optional<Person> grantedBy, StatusOnDay standing) {}
