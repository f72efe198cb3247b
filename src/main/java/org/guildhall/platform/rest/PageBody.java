package org.guildhall.platform.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A page of anything, and the value of {@code after} for the page that follows, null at the end. */
public record PageBody<T>(
        @JsonProperty List<T> results, @JsonProperty String next) {}
