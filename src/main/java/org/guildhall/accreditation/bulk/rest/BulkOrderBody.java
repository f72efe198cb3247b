package org.guildhall.accreditation.bulk.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.guildhall.accreditation.bulk.ConfirmedChange;

/** The same, with the fingerprint each had in the preview, and a key under which it is done once. */
record BulkOrderBody(
        @JsonProperty String requestKey,
        @JsonProperty String change,
        @JsonProperty String on,
        @JsonProperty String reason,
        @JsonProperty String reviewOn,
        @JsonProperty List<ChosenBody> chosen) {
    ConfirmedChange order() {
        return new ConfirmedChange(
                requestKey,
                ChangeFields.change(change, on, reason, reviewOn),
                chosen == null
                        ? List.of()
                        : chosen.stream()
                                .filter(Objects::nonNull)
                                .map(each -> new ConfirmedChange.Chosen(each.number(), each.fingerprint()))
                                .toList());
    }
}
