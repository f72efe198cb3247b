package org.guildhall.personpage.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.credential.claim.ConfirmedCredential;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.office.Office;
import org.guildhall.person.Profile;
import org.guildhall.personpage.PersonPage;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.rest.PersonKeys;
import org.guildhall.platform.rest.PersonNames;

/**
 * A member as far as the caller may see; the key is null for visitors. What is shown of the profile by field, as the
 * profile has it; the spaces of other communities in which both are members.
 */
record PersonBody(
        @JsonProperty String person,
        @JsonProperty String name,
        @JsonProperty String role,
        @JsonProperty List<HeldOfficeBody> offices,
        @JsonProperty String since,
        @JsonProperty Map<String, String> profile,
        @JsonProperty List<StatedBody> topics,
        @JsonProperty List<HeldBody> accreditations,
        @JsonProperty List<CredentialBody> credentials,
        @JsonProperty List<String> commonSpaces) {

    static PersonBody of(PersonPage page, Viewer viewer) {
        return new PersonBody(
                PersonKeys.shown(page.person().id(), viewer),
                PersonNames.shown(page.person()),
                page.membership().role().code(),
                page.offices().stream().map(HeldOfficeBody::of).toList(),
                page.membership().since().toString(),
                profile(page.profile()),
                page.statements().stream().map(StatedBody::of).toList(),
                page.accreditations().stream().map(HeldBody::of).toList(),
                page.credentials().stream().map(CredentialBody::of).toList(),
                page.common().stream()
                        .map(Community::space)
                        .map(Object::toString)
                        .toList());
    }

    private static Map<String, String> profile(Profile shown) {
        Map<String, String> values = new TreeMap<>();
        shown.entries().forEach(entry -> values.put(entry.field().code(), entry.value()));
        return values;
    }

    /** An office that the person holds today; the name is empty for a common one. */
    record HeldOfficeBody(
            @JsonProperty String office, @JsonProperty String name) {
        static HeldOfficeBody of(Office office) {
            return new HeldOfficeBody(office.code(), office.name());
        }
    }

    /** What the person says of a topic. */
    record StatedBody(
            @JsonProperty String topic,
            @JsonProperty String relation,
            @JsonProperty String note,
            @JsonProperty boolean canBeAsked,
            @JsonProperty String confirmedAt) {
        static StatedBody of(TopicStatement statement) {
            return new StatedBody(
                    statement.topic(),
                    statement.relation().code(),
                    statement.note(),
                    statement.canBeAsked(),
                    statement.confirmedAt().toString());
        }
    }

    /** An accreditation in force today. */
    record HeldBody(
            @JsonProperty String scheme,
            @JsonProperty String level,
            @JsonProperty String number,
            @JsonProperty String validUntil,
            @JsonProperty String graceUntil) {
        static HeldBody of(CurrentAccreditation held) {
            return new HeldBody(
                    held.schemeName(),
                    held.level(),
                    held.number(),
                    held.lastDays().validUntil().map(Object::toString).orElse(null),
                    held.lastDays().graceUntil().map(Object::toString).orElse(null));
        }
    }

    /** A credential from elsewhere that is confirmed. */
    record CredentialBody(
            @JsonProperty String title,
            @JsonProperty String issuer,
            @JsonProperty String checkedOn) {
        static CredentialBody of(ConfirmedCredential credential) {
            return new CredentialBody(
                    credential.title(),
                    credential.issuer(),
                    credential.checkedOn().toString());
        }
    }
}
