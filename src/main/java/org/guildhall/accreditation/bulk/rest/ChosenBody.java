package org.guildhall.accreditation.bulk.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An accreditation as it was looked at. */
record ChosenBody(@JsonProperty String number, @JsonProperty String fingerprint) {}
