package org.guildhall.person.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.Map;
import org.guildhall.person.Profile;
import org.guildhall.person.ProfileField;
import org.guildhall.person.ProfileInput;

/** A profile with the audience of each part; null for what is not said. */
record ProfileBody(
        @JsonProperty ProfilePartBody work,
        @JsonProperty ProfilePartBody about,
        @JsonProperty ProfilePartBody reach,
        @JsonProperty ProfilePartBody reachWords,
        @JsonProperty ProfilePartBody languages,
        @JsonProperty ProfilePartBody zone,
        @JsonProperty ProfilePartBody hours,
        @JsonProperty ProfilePartBody link) {

    /** A part, and to whom it is shown; “members” when the audience is left out. */
    record ProfilePartBody(
            @JsonProperty String value, @JsonProperty String audience) {
        ProfileInput.Typed typed() {
            return new ProfileInput.Typed(value == null ? "" : value, audience == null ? "" : audience);
        }
    }

    static ProfileBody of(Profile profile) {
        return new ProfileBody(
                part(profile, ProfileField.WORK),
                part(profile, ProfileField.ABOUT),
                part(profile, ProfileField.REACH),
                part(profile, ProfileField.REACH_WORDS),
                part(profile, ProfileField.LANGUAGES),
                part(profile, ProfileField.ZONE),
                part(profile, ProfileField.HOURS),
                part(profile, ProfileField.LINK));
    }

    private static ProfilePartBody part(Profile profile, ProfileField field) {
        return profile.entry(field)
                .map(entry ->
                        new ProfilePartBody(entry.value(), entry.audience().code()))
                .orElse(null);
    }

    ProfileInput input() {
        Map<ProfileField, ProfileInput.Typed> fields = new EnumMap<>(ProfileField.class);
        put(fields, ProfileField.WORK, work);
        put(fields, ProfileField.ABOUT, about);
        put(fields, ProfileField.REACH, reach);
        put(fields, ProfileField.REACH_WORDS, reachWords);
        put(fields, ProfileField.LANGUAGES, languages);
        put(fields, ProfileField.ZONE, zone);
        put(fields, ProfileField.HOURS, hours);
        put(fields, ProfileField.LINK, link);
        return new ProfileInput(fields);
    }

    private static void put(Map<ProfileField, ProfileInput.Typed> fields, ProfileField field, ProfilePartBody part) {
        if (part != null) {
            fields.put(field, part.typed());
        }
    }
}
