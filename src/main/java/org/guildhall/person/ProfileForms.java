package org.guildhall.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.guildhall.platform.Messages;

/** Makes the form in which people write their profiles. */
@Named
public class ProfileForms {
    private final Messages texts;
    private final ProfileWords words;

    @Inject
    public ProfileForms(Messages texts, ProfileWords words) {
        this.texts = texts;
        this.words = words;
    }

    /**
     * The fields of the form.
     *
     * @param input what is written in them
     * @param problems what is wrong with a field, by its code; empty for nothing
     */
    public List<ProfileFormField> fields(ProfileInput input, UnaryOperator<String> problems) {
        return Arrays.stream(ProfileField.values())
                .map(field -> field(field, input.typed(field), problems.apply(field.code())))
                .toList();
    }

    private static ProfileFormField field(ProfileField field, ProfileInput.Typed typed, String problem) {
        return new ProfileFormField(
                field.code(),
                kind(field),
                field.longest(),
                field == ProfileField.LANGUAGES ? rows(typed.value()) : List.of(typed.value()),
                typed.audience().isEmpty() ? ProfileInput.USUAL.code() : typed.audience(),
                problem);
    }

    private static String kind(ProfileField field) {
        return switch (field) {
            case ABOUT -> "area";
            case REACH, LANGUAGES, ZONE -> field.code();
            case LINK -> "url";
            default -> "text";
        };
    }

    private static List<String> rows(String languages) {
        List<String> codes = SpokenLanguages.of(languages);
        return IntStream.range(0, Math.max(codes.size(), SpokenLanguages.MOST))
                .mapToObj(row -> row < codes.size() ? codes.get(row) : "")
                .toList();
    }

    /** Every language, by its name in the reader's language. */
    public List<LanguageChoice> languages() {
        Collator order = Collator.getInstance(texts.locale());
        List<LanguageChoice> choices = new ArrayList<>();
        SpokenLanguages.known().forEach(code -> choices.add(new LanguageChoice(code, words.language(code))));
        choices.sort(Comparator.comparing(LanguageChoice::name, order).thenComparing(LanguageChoice::code));
        return choices;
    }

    /** Time zones to choose from while typing: the places, and none of the old names for them. */
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches("UTC|(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }

    /** The time zone of the viewer's account, which a profile shows only if they say so. */
    public String accountZone() {
        return texts.zone().getId();
    }
}
