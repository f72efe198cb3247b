package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.confluence.ConfluenceMessagesForPeople;
import org.guildhall.platform.confluence.HostSessions;
import org.guildhall.testkit.FolderPlugin;
import org.guildhall.workbench.platform.HostTexts;
import org.guildhall.workbench.site.HostI18n;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Every language of the app says what English says, and a new one is its files alone. */
public class LanguagesTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyLanguageOfTheAppAgreesWithEnglish() {
        TextBundles app = new TextBundles(TextBundles.FOLDER);

        assertThat(app.faults()).isEmpty();
        assertThat(app.english()).hasSizeGreaterThan(1000);
    }

    @Test
    public void agreeingBundlesHaveNoFault() throws IOException {
        write("a.properties", "a.plain=Hello", "a.count={0,choice,1#one|1<{0} of {1}}", "a.apostrophe=It''s {0}");
        write("a_de.properties", "a.plain=Hallo", "a.count={0,choice,1#eins|1<{0} von {1}}", "a.apostrophe={0}");
        write(
                "a_pt_BR.properties",
                "a.plain=Ol\\u00e1",
                "a.count={0,choice,1#um|2#dois|2<{0} de {1}}",
                "a.apostrophe=''{0}''");

        TextBundles bundles = new TextBundles(folder.getRoot().toPath());

        assertThat(bundles.faults()).isEmpty();
        assertThat(bundles.languages()).containsExactly("de", "pt_BR");
        assertThat(bundles.english()).containsOnlyKeys("a.apostrophe", "a.count", "a.plain");
    }

    @Test
    public void everyDisagreementIsFound() throws IOException {
        String english = "k.one={0} and {1}";
        assertFault("k.one: not both in English and in de", english, "");
        assertFault("k.two: not both in English and in de", english, english + "\nk.two=Two");
        assertFault("k.one: other arguments in de than in English", english, "k.one={0} und {0}");
        assertFault("k.one: other arguments in de than in English", english, "k.one={0} und {1} und {2}");
        assertFault("k.one: other arguments in de than in English", english, "k.one={0} und {1,number}");
        assertFault("k.one: other arguments in de than in English", english, "k.one={0} und {1,choice,0#a|1#b}");
        assertFault("k.one: other arguments in de than in English", english, "k.one='{0}' und {1}");
        assertFault(
                "k.one: other arguments in de than in English", "k.one={0,choice,0#a|1#b}", "k.one={0,choice,1#a|2#b}");
        assertFault(
                "k.one: other arguments in de than in English",
                "k.one={0,choice,1#a|2#{1}}",
                "k.one={0,choice,1#a|2#b}");
        assertFault("k.one: a message that cannot be formatted", english, "k.one={0} und {1");
        assertFault("k.one: a message that cannot be formatted", english, "k.one={0} geht''s {1} geht's");
        assertFault("k.one: empty in de", "k.one=One", "k.one=");
        assertFault("k.one: twice in a_de.properties", english, english + "\n" + english);
        assertFault("a_de.properties: cannot be read", english, "k.one=\\u00");
    }

    @Test
    public void filesThatDoNotFitAreFound() throws IOException {
        write("a.properties", "a.one=One");
        write("b.properties", "a.one=One");
        write("b_de.properties", "a.one=Eins");
        write("c_de.properties", "c.one=Eins");
        write("a.german.properties", "a.one=Eins");
        Files.write(
                folder.getRoot().toPath().resolve("d.properties"),
                "d.one=Stra\u00dfe".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new TextBundles(folder.getRoot().toPath()).faults())
                .contains(
                        "a.one: in a and in b",
                        "a: not both in English and in de",
                        "c: not both in English and in de",
                        "a.german.properties: not the name of a bundle",
                        "d.properties: cannot be read");
    }

    /** The descriptor, the code and the templates stay as they are. */
    @Test
    public void aLanguageIsOneFileForEachFeature() throws IOException {
        speakGermanToo();

        assertThat(new TextBundles(folder.getRoot().toPath()).faults()).isEmpty();
        Messages german = textsOf(Locale.GERMANY);
        assertThat(german.text("guildhall.community.not-found")).startsWith("Auf Deutsch: ");
        assertThat(german.text("guildhall.accreditation.renewal-too-early", LocalDate.of(2027, 3, 1)))
                .startsWith("Auf Deutsch: ")
                .contains("01.03.2027");
        assertThat(german.moment(Instant.parse("2026-11-30T22:30:00Z"))).isEqualTo("01.12.2026, 11:30");
        assertThat(textsOf(Locale.UK).text("guildhall.community.not-found")).doesNotContain("Deutsch");
        assertThat(textsOf(Locale.FRANCE).text("guildhall.community.not-found")).doesNotContain("Deutsch");
    }

    private void speakGermanToo() throws IOException {
        Path i18n = folder.getRoot().toPath();
        for (String feature : new TextBundles(TextBundles.FOLDER).features()) {
            String english = Files.readString(TextBundles.FOLDER.resolve(feature + ".properties"));
            Files.writeString(i18n.resolve(feature + ".properties"), english);
            Files.writeString(
                    i18n.resolve(feature + "_de.properties"), english.replaceAll("(?m)^([^=\n]+=)", "$1Auf Deutsch: "));
        }
    }

    /** Of somebody in Auckland. */
    private Messages textsOf(Locale locale) {
        HostTexts words = new HostTexts();
        words.learn(new FolderPlugin("i18n/", folder.getRoot().toPath()));
        ConfluenceUser person = mock(ConfluenceUser.class);
        UserAccessor users = mock(UserAccessor.class);
        LocaleManager locales = mock(LocaleManager.class);
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(users.getExistingUserByKey(new UserKey("key-hana"))).thenReturn(person);
        when(locales.getLocale(person)).thenReturn(locale);
        when(zones.getUserTimeZone(new UserKey("key-hana"))).thenReturn(TimeZone.getTimeZone("Pacific/Auckland"));
        return new ConfluenceMessagesForPeople(new HostI18n(words), locales, zones, users, HostSessions.OPEN)
                .of(new PersonId("key-hana"));
    }

    private void assertFault(String fault, String english, String german) throws IOException {
        write("a.properties", english);
        write("a_de.properties", german);

        assertThat(new TextBundles(folder.getRoot().toPath()).faults())
                .as(german)
                .contains(fault);
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(folder.getRoot().toPath().resolve(name), java.util.List.of(lines));
    }
}
