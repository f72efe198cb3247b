package org.guildhall.accreditation.file.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.platform.rest.RestDays;
import org.guildhall.platform.text.Parsing;

/**
 * What is to be granted, to whom, from which day. The holder is named by user name or, without an account, by name and
 * perhaps e-mail address, of which only a hash is kept.
 */
record GrantBody(
        @JsonProperty Long scheme,
        @JsonProperty String holder,
        @JsonProperty String holderName,
        @JsonProperty String holderEmail,
        @JsonProperty String level,
        @JsonProperty String scope,
        @JsonProperty String limitations,
        @JsonProperty String from,
        @JsonProperty String reason) {
    Grant grant() {
        return new Grant(
                scheme == null ? 0 : scheme,
                Parsing.text(holder).orElse(""),
                holderName == null && holderEmail == null
                        ? Optional.empty()
                        : Optional.of(new ExternalPerson(
                                Parsing.text(holderName).orElse(""),
                                Parsing.text(holderEmail).orElse(""))),
                new Accreditation.Awarded(
                        Parsing.text(level).orElse(""),
                        Parsing.text(scope).orElse(""),
                        Parsing.text(limitations).orElse("")),
                Optional.of(RestDays.read(from, "from")),
                Parsing.text(reason).orElse(""),
                Optional.empty());
    }
}
