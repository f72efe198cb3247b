package org.guildhall.accreditation.file.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.platform.rest.RestDays;

/** What is to be changed, from which day and why; the level matters for renewals, the review for suspensions. */
record ChangeBody(
        @JsonProperty String on,
        @JsonProperty String reason,
        @JsonProperty String level,
        @JsonProperty String reviewOn) {
    Change change(AccreditationAction action) {
        return new Change(
                action,
                Optional.of(RestDays.read(on, "on")),
                reason == null ? "" : reason,
                Optional.ofNullable(level),
                RestDays.readAny(reviewOn, "reviewOn"));
    }
}
