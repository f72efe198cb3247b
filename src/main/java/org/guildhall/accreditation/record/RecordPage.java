package org.guildhall.accreditation.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.audit.AuditRecord;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/**
 * A page of the record, and the cursor of the next.
 *
 * @param actors the actors of all its entries, by id
 * @param schemes those of the community, by id
 */
public record RecordPage(
        List<AuditRecord> entries, Map<PersonId, Person> actors, Map<Long, Scheme> schemes, Optional<String> next) {}
