package org.guildhall.accreditation.bulk.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.guildhall.accreditation.status.Change;

/** What is to be done to which accreditations. */
record BulkWishBody(
        @JsonProperty String change,
        @JsonProperty String on,
        @JsonProperty String reason,
        @JsonProperty String reviewOn,
        @JsonProperty List<String> numbers) {
    Change wanted() {
        return ChangeFields.change(change, on, reason, reviewOn);
    }

    List<String> numbersGiven() {
        return numbers == null
                ? List.of()
                : numbers.stream().filter(Objects::nonNull).toList();
    }
}
