package org.guildhall.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guildhall.platform.Messages;

/** Puts profiles into words, in the reader's language. */
@Named
public class ProfileWords {
    private final Messages texts;

    @Inject
    public ProfileWords(Messages texts) {
        this.texts = texts;
    }

    /** What somebody is shown of a profile, in the fields' order. */
    public List<ProfileRow> rows(Profile shown) {
        return shown.entries().stream().map(this::row).toList();
    }

    private ProfileRow row(ProfileEntry entry) {
        return new ProfileRow(
                label(entry.field()),
                text(entry),
                entry.field() == ProfileField.LINK ? entry.value() : "",
                entry.audience().code());
    }

    /** What a field is called. */
    public String label(ProfileField field) {
        return texts.text("guildhall.person.row." + field.code());
    }

    /** What is said in a field. */
    public String text(ProfileEntry entry) {
        return switch (entry.field()) {
            case REACH -> texts.text("guildhall.person.reach." + entry.value());
            case LANGUAGES ->
                SpokenLanguages.of(entry.value()).stream().map(this::language).collect(Collectors.joining(", "));
            case ZONE -> zone(entry.value());
            default -> entry.value();
        };
    }

    /** A language's name. */
    String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(texts.locale());
    }

    /** A zone that this Java does not know any more is told as it is stored. */
    private String zone(String id) {
        try {
            return texts.text(
                    "guildhall.person.zone-named", ZoneId.of(id).getDisplayName(TextStyle.FULL, texts.locale()), id);
        } catch (DateTimeException e) {
            return id;
        }
    }
}
