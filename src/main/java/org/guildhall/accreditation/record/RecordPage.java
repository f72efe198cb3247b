package org.guildhall.accreditation.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.audit.AuditRecord;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/**
 * A page of the record, and where it goes on.
 *
 * @param actors everybody who did something on it; never lacks one
 * @param schemes those of the community, by id
 */
public record RecordPage(
        List<AuditRecord> entries, Map<PersonId, Person> actors, Map<Long, Scheme> schemes, Optional<String> next) {}
