package org.guildhall.accreditation.bulk.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.guildhall.platform.rest.ErrorBody;

/** What was done with one accreditation, or why nothing was done or taken back. */
record BulkItemBody(
        @JsonProperty String number,
        @JsonProperty boolean done,
        @JsonProperty boolean undone,
        @JsonProperty ErrorBody.Error problem) {}
