package org.guildhall.accreditation.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.rest.PersonKeys;
import org.guildhall.platform.rest.PersonNames;

/**
 * An accreditation with its status on the requested day. Names are null for removed people, keys
 * for visitors. Scheme version, level, scope and limitations are those of today.
 */
public record EntryBody(
        @JsonProperty String number,
        @JsonProperty String holder,
        @JsonProperty String holderName,
        @JsonProperty long scheme,
        @JsonProperty String schemeName,
        @JsonProperty int schemeVersion,
        @JsonProperty String level,
        @JsonProperty String scope,
        @JsonProperty String limitations,
        @JsonProperty String issuer,
        @JsonProperty String state,
        @JsonProperty boolean inForce,
        @JsonProperty boolean underAppeal,
        @JsonProperty String on,
        @JsonProperty String firstAwardedOn,
        @JsonProperty String validFrom,
        @JsonProperty String validUntil,
        @JsonProperty String graceUntil,
        @JsonProperty String grantedBy,
        @JsonProperty String supersedes) {
    public static EntryBody of(RegisterEntry entry, Viewer viewer) {
        Accreditation accreditation = entry.accreditation();
        return new EntryBody(
                accreditation.number(),
                PersonKeys.shown(accreditation.holder(), viewer),
                PersonNames.shown(entry.holder()),
                entry.scheme().id(),
                entry.scheme().name(),
                accreditation.schemeVersion(),
                accreditation.level(),
                accreditation.awarded().scope(),
                accreditation.awarded().limitations(),
                entry.scheme().issuer(),
                entry.standing().state().code(),
                entry.standing().isInForce(),
                entry.standing().underAppeal(),
                entry.standing().on().toString(),
                accreditation.origin().firstAwardedOn().toString(),
                accreditation.effectiveFrom().toString(),
                entry.standing().lastDays().validUntil().map(Object::toString).orElse(null),
                entry.standing().lastDays().graceUntil().map(Object::toString).orElse(null),
                entry.grantedBy().map(PersonNames::shown).orElse(null),
                accreditation.origin().supersedes().orElse(null));
    }
}
