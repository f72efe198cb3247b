package org.guildhall.accreditation.scheme.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.platform.Person;

/** User names of those who assess and decide under a scheme; where a list is empty, the coordinators do. */
record OfficersBody(
        @JsonProperty List<String> assess, @JsonProperty List<String> decide) {
    static OfficersBody of(Map<OfficerDuty, List<Person>> officers) {
        return new OfficersBody(
                usernames(officers.get(OfficerDuty.ASSESS)), usernames(officers.get(OfficerDuty.DECIDE)));
    }

    Map<OfficerDuty, List<String>> byDuty() {
        Map<OfficerDuty, List<String>> named = new EnumMap<>(OfficerDuty.class);
        if (assess != null) {
            named.put(OfficerDuty.ASSESS, assess);
        }
        if (decide != null) {
            named.put(OfficerDuty.DECIDE, decide);
        }
        return named;
    }

    private static List<String> usernames(List<Person> people) {
        return people.stream()
                .map(Person::username)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
