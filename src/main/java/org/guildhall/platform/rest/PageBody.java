package org.guildhall.platform.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A page of a list with its cursor: the value of {@code after} for the next page, null on the last one. */
public record PageBody<T>(
        @JsonProperty List<T> results, @JsonProperty String next) {}
