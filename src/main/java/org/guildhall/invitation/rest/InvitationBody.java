package org.guildhall.invitation.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.guildhall.invitation.Invitation;
import org.guildhall.platform.Person;
import org.guildhall.platform.rest.PersonNames;

/** An invitation; the names are null for people who are gone, {@code answeredOn} while it waits. */
record InvitationBody(
        @JsonProperty long id,
        @JsonProperty String person,
        @JsonProperty String name,
        @JsonProperty String inviter,
        @JsonProperty String inviterName,
        @JsonProperty String state,
        @JsonProperty String word,
        @JsonProperty String invitedOn,
        @JsonProperty String lastDay,
        @JsonProperty String answeredOn,
        @JsonProperty String round) {

    static InvitationBody of(Invitation invitation, Person person, Person inviter, LocalDate today) {
        return new InvitationBody(
                invitation.id(),
                invitation.person().value(),
                PersonNames.shown(person),
                invitation.inviter().value(),
                PersonNames.shown(inviter),
                invitation.stateOn(today).code(),
                invitation.word(),
                invitation.invitedOn().toString(),
                invitation.lastDay().toString(),
                invitation.answeredOn().map(LocalDate::toString).orElse(null),
                invitation.round());
    }
}
