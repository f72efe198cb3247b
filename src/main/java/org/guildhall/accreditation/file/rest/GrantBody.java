package org.guildhall.accreditation.file.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.platform.rest.RestDays;

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
                trimmed(holder),
                holderName == null && holderEmail == null
                        ? Optional.empty()
                        : Optional.of(new ExternalPerson(trimmed(holderName), trimmed(holderEmail))),
                new Accreditation.Awarded(trimmed(level), trimmed(scope), trimmed(limitations)),
                Optional.of(RestDays.read(from, "from")),
                trimmed(reason),
                Optional.empty());
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.trim();
    }
}
