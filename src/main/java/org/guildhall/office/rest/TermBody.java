package org.guildhall.office.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.guildhall.office.OfficeHolder;
import org.guildhall.office.OfficeTerm;
import org.guildhall.office.TermStanding;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.rest.PersonKeys;
import org.guildhall.platform.rest.PersonNames;

/**
 * A term of office as it stands today; without an id and days for a coordinator for whom none was set. The person's key is null for
 * visitors.
 */
record TermBody(
        @JsonProperty Long id,
        @JsonProperty String office,
        @JsonProperty String person,
        @JsonProperty String name,
        @JsonProperty String standing,
        @JsonProperty String begins,
        @JsonProperty String ends,
        @JsonProperty String closedOn,
        @JsonProperty List<String> done) {

    static TermBody of(Viewer viewer, String office, OfficeHolder holder) {
        return new TermBody(
                holder.term().map(OfficeTerm::id).orElse(null),
                office,
                PersonKeys.shown(holder.person().id(), viewer),
                PersonNames.shown(holder.person()),
                holder.standing() == TermStanding.CLOSED
                        ? holder.term().map(term -> term.state().code()).orElse(null)
                        : holder.standing().code(),
                holder.term().map(term -> term.days().begins().toString()).orElse(null),
                holder.term()
                        .flatMap(term -> term.days().ends())
                        .map(LocalDate::toString)
                        .orElse(null),
                holder.term()
                        .flatMap(OfficeTerm::closedOn)
                        .map(LocalDate::toString)
                        .orElse(null),
                holder.term().map(OfficeTerm::done).orElse(List.of()));
    }
}
