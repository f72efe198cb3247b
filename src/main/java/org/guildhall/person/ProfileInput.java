package org.guildhall.person;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.membership.Audience;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.Problem;

/** A profile as somebody types it, before it is checked; fields that are left out are empty. */
public record ProfileInput(Map<ProfileField, Typed> fields) {
    /** The audience of what is typed without one. */
    public static final Audience USUAL = Audience.MEMBERS;

    public ProfileInput {
        fields = Map.copyOf(fields);
    }

    /** What is typed for a field, and the code of the audience; neither is null, both may be empty. */
    public record Typed(String value, String audience) {}

    /** The input that says what a profile says. */
    public static ProfileInput of(Profile profile) {
        Map<ProfileField, Typed> fields = new EnumMap<>(ProfileField.class);
        profile.entries()
                .forEach(entry -> fields.put(
                        entry.field(), new Typed(entry.value(), entry.audience().code())));
        return new ProfileInput(fields);
    }

    /** What is typed for a field; empty for one that is left out. */
    Typed typed(ProfileField field) {
        return fields.getOrDefault(field, new Typed("", ""));
    }

    /** @throws org.guildhall.platform.error.RequestRefusedException of kind INVALID naming every field that breaks a rule */
    Profile checked() {
        Checks checks = new Checks();
        List<ProfileEntry> entries = new ArrayList<>();
        fields.forEach((field, typed) -> {
            String value = value(field, typed);
            check(checks, field, value);
            checks.that(audience(typed).isPresent(), field.code(), "guildhall.person.audience-unknown", field.code());
            if (!value.isEmpty()) {
                entries.add(new ProfileEntry(field, value, audience(typed).orElse(USUAL)));
            }
        });
        checks.orRefuse();
        return new Profile(entries);
    }

    private static Optional<Audience> audience(Typed typed) {
        return typed.audience().isEmpty() ? Optional.of(USUAL) : Audience.ofCode(typed.audience());
    }

    private static String value(ProfileField field, Typed typed) {
        return field == ProfileField.LANGUAGES
                ? SpokenLanguages.text(SpokenLanguages.of(typed.value()))
                : typed.value().strip();
    }

    private static void check(Checks checks, ProfileField field, String value) {
        switch (field) {
            case REACH ->
                checks.that(value.isEmpty() || ReachWay.isOne(value), problem(field, "guildhall.person.reach-unknown"));
            case LANGUAGES ->
                checks.that(SpokenLanguages.areKnown(value), problem(field, "guildhall.person.language-unknown"))
                        .that(
                                SpokenLanguages.of(value).size() <= SpokenLanguages.MOST,
                                Problem.of(
                                        field.code(),
                                        "guildhall.person.too-many-languages",
                                        field.code(),
                                        SpokenLanguages.MOST));
            case ZONE ->
                checks.that(
                        value.isEmpty() || ZoneId.getAvailableZoneIds().contains(value),
                        problem(field, "guildhall.person.zone-unknown"));
            case LINK ->
                checks.that(
                        value.isEmpty() || value.matches("https?://[^\\s\"<>]{1,990}"),
                        problem(field, "guildhall.person.link-form"));
            default -> checks.optionalText(value, field.code(), field.longest());
        }
    }

    private static Problem problem(ProfileField field, String key) {
        return Problem.of(field.code(), key, field.code());
    }
}
