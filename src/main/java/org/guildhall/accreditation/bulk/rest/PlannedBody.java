package org.guildhall.accreditation.bulk.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.guildhall.accreditation.register.EntryBody;
import org.guildhall.platform.rest.ErrorBody;

/** What would become of an accreditation: the entry afterwards, or why it stays as it is. */
record PlannedBody(
        @JsonProperty String number,
        @JsonProperty String fingerprint,
        @JsonProperty EntryBody now,
        @JsonProperty EntryBody afterwards,
        @JsonProperty ErrorBody.Error problem) {}
