package org.guildhall.accreditation.file.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.guildhall.accreditation.status.AccreditationEvent;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.rest.PersonNames;

/** One change of an accreditation with its status from then on; the actor's name is null for a removed person. */
record EventBody(
        @JsonProperty String action,
        @JsonProperty String on,
        @JsonProperty String state,
        @JsonProperty boolean underAppeal,
        @JsonProperty String level,
        @JsonProperty String validFrom,
        @JsonProperty String validUntil,
        @JsonProperty String graceUntil,
        @JsonProperty String actor,
        @JsonProperty String actorName,
        @JsonProperty String recordedAt,
        @JsonProperty String reason,
        @JsonProperty String supersededBy) {
    static EventBody of(AccreditationEvent event, Map<PersonId, Person> people) {
        return new EventBody(
                event.action().code(),
                event.effectiveOn().toString(),
                event.at().state().code(),
                event.at().underAppeal(),
                event.level(),
                event.term().from().toString(),
                event.term().lastDays().validUntil().map(Object::toString).orElse(null),
                event.term().lastDays().graceUntil().map(Object::toString).orElse(null),
                event.actor().value(),
                PersonNames.shown(people.get(event.actor())),
                event.recordedAt().toString(),
                event.reason(),
                event.supersededBy().orElse(null));
    }
}
