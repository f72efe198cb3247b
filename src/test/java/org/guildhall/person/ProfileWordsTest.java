package org.guildhall.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.membership.Audience;
import org.guildhall.person.ProfileInput.Typed;
import org.guildhall.testkit.KeyTexts;
import org.junit.Test;

/** Profiles in words, and the form in which they are written. */
public class ProfileWordsTest {
    private final ProfileWords words = new ProfileWords(new KeyTexts());
    private final ProfileForms forms = new ProfileForms(new KeyTexts(), words);

    @Test
    public void codesBecomeWordsAndLinksLead() {
        assertThat(text(ProfileField.LANGUAGES, "fr,en")).isEqualTo("French, English");
        assertThat(text(ProfileField.REACH, "mail")).isEqualTo("guildhall.person.reach.mail");
        assertThat(text(ProfileField.ZONE, "Europe/Paris")).contains("Central European", "Europe/Paris");
        assertThat(row(ProfileField.LINK, "https://example.org").link()).isEqualTo("https://example.org");
        assertThat(row(ProfileField.WORK, "https://example.org").link()).isEmpty();
    }

    @Test
    public void aZoneThatIsThereNoMoreIsToldAsItIsStored() {
        assertThat(text(ProfileField.ZONE, "Asia/Atlantis")).isEqualTo("Asia/Atlantis");
    }

    @Test
    public void theFormHasARowForEachLanguageAndSaysWhatIsWrong() {
        Map<String, ProfileFormField> fields = forms
                .fields(
                        new ProfileInput(Map.of(
                                ProfileField.LANGUAGES, new Typed("fr,en", "site"),
                                ProfileField.WORK, new Typed("x", ""))),
                        field -> field.equals("work") ? "Wrong." : "")
                .stream()
                .collect(Collectors.toMap(ProfileFormField::code, field -> field));

        assertThat(fields).hasSize(ProfileField.values().length);
        assertThat(fields.get("languages").values()).containsExactly("fr", "en", "", "", "");
        assertThat(fields.get("languages").audience()).isEqualTo("site");
        assertThat(fields.get("work").audience()).isEqualTo("members");
        assertThat(fields.get("work").problem()).isEqualTo("Wrong.");
        assertThat(fields.get("work").describedBy())
                .isEqualTo("guildhall-profile-work-help guildhall-profile-work-error");
        assertThat(fields.get("about").describedBy()).isEqualTo("guildhall-profile-about-help");
    }

    @Test
    public void moreLanguagesThanThereMayBeAreNotLost() {
        assertThat(forms
                        .fields(
                                new ProfileInput(Map.of(ProfileField.LANGUAGES, new Typed("en,fr,de,es,it,pt", "me"))),
                                field -> "")
                        .stream()
                        .filter(field -> field.code().equals("languages"))
                        .findFirst()
                        .orElseThrow()
                        .values())
                .containsExactly("en", "fr", "de", "es", "it", "pt");
    }

    @Test
    public void languagesAreOfferedByTheirNames() {
        List<LanguageChoice> languages = forms.languages();

        assertThat(languages).hasSizeGreaterThan(150).contains(new LanguageChoice("ja", "Japanese"));
        assertThat(languages)
                .extracting(LanguageChoice::name)
                .containsSubsequence("Afar", "German", "Japanese", "Zulu");
        assertThat(forms.zones()).contains("Europe/Paris", "UTC").doesNotContain("US/Pacific", "Etc/GMT+5");
    }

    private String text(ProfileField field, String value) {
        return row(field, value).text();
    }

    private ProfileRow row(ProfileField field, String value) {
        return words.rows(new Profile(List.of(new ProfileEntry(field, value, Audience.SITE))))
                .get(0);
    }
}
