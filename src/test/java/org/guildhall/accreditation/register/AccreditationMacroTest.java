package org.guildhall.accreditation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import java.time.LocalDate;
import java.util.Map;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.FakeRequest;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.NoSharing;
import org.guildhall.testkit.RenderedTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What {@code cop-accreditation} shows of a person or a number, in each style, today and on any day. */
public class AccreditationMacroTest {
    @Rule
    public final Academy academy = new Academy(Kind.H2);

    private final RenderedTemplates templates = new RenderedTemplates();
    private final KeyTexts texts = new KeyTexts();
    private String number;

    @Before
    public void grant() {
        academy.people.with("hana", "<b>Hana</b> Sato");
        number = academy.grant("hana", "2026-01-10").number();
        academy.change(number, AccreditationAction.SUSPEND, "2026-03-01", "A complaint.");
        academy.change(number, AccreditationAction.REINSTATE, "2026-05-01", "Cleared.");
    }

    @Test
    public void withoutAStyleItIsACardThatLinksToTheCheckOfTheNumber() {
        Document card = shown(Map.of("user", "hana"));

        assertThat(card.select(".aui-message-success")).hasSize(1);
        assertThat(card.select("a").attr("href")).isEqualTo("/wiki/plugins/guildhall/verify.action?number=" + number);
        assertThat(card.select("form")).isEmpty();
    }

    @Test
    public void everyStyleTellsHolderSchemeLevelStateAndNumberAndEncodesNames() {
        for (String style : new String[] {"line", "card", "seal"}) {
            Document shown = shown(Map.of("number", number, "style", style));
            assertThat(shown.text())
                    .contains(
                            "<b>Hana</b> Sato",
                            "Practitioner",
                            "One",
                            "guildhall.accreditation.state.in-force.on[2027-01-09]",
                            number);
            assertThat(shown.select("b")).isEmpty();
        }
    }

    @Test
    public void theNumberIsPlainTextWhereNoLinkIsWanted() {
        for (String style : new String[] {"line", "card", "seal"}) {
            assertThat(shown(Map.of("user", "hana", "style", style, "link", "false"))
                            .select("a"))
                    .isEmpty();
        }
    }

    @Test
    public void aNumberThatThePageSetsIsNotRepeatedToThoseWhoMayNotReadOfIt() {
        Scheme hidden = academy.schemeForMembers("Inner circle", "INN");
        String secret = academy.service
                .grant(AS_ADMIN, SPACE, new Grant(hidden.id(), "hana", "One", LocalDate.parse("2026-01-10"), ""))
                .number();

        assertThat(shown(Map.of("number", secret)).html())
                .contains("guildhall.accreditation.check.none-set")
                .doesNotContain(secret, "Inner circle", "Hana");
        assertThat(shown(Map.of("user", "nobody")).text()).contains("guildhall.accreditation.check.none[nobody]");
    }

    @Test
    public void aLineIsMadeOfWhatCanStandInASentence() {
        Document shown = shown(Map.of("user", "hana", "style", "line"));

        assertThat(shown.select(".guildhall-line").text()).contains("Hana");
        assertThat(shown.body().select("p, div, figure, form, ul")).isEmpty();
        assertThat(macro().getOutputType()).isEqualTo(Macro.OutputType.INLINE);
    }

    @Test
    public void aLineSaysInTheSentenceThatNothingWasFound() {
        Document shown = shown(Map.of("user", "nobody", "style", "line"));

        assertThat(shown.text()).contains("guildhall.accreditation.check.none[nobody]");
        assertThat(shown.body().select("p, div")).isEmpty();
    }

    @Test
    public void theEditorShowsAPictureOfTheMacro() {
        assertThat(macro().getImagePlaceholder(Map.of(), mock(ConversionContext.class))
                        .getUrl())
                .isEqualTo("/download/resources/org.guildhall.confluence/images/cop-accreditation-placeholder.png");
    }

    @Test
    public void anyDayIsAnsweredByTheParametersNameOfTodayAndOfBefore() {
        assertThat(stateOn("asOf", "2025-12-31")).contains("not-yet");
        assertThat(stateOn("asOf", "2026-03-15")).contains("suspended");
        assertThat(stateOn("date", "2026-03-15")).contains("suspended");
        assertThat(stateOn("date", "2026-05-01")).contains("in-force");
        assertThat(stateOn("asOf", "2027-01-10")).contains("lapsed");
    }

    @Test
    public void aDayThatIsNoneAndAStyleThatIsNoneAreRefusedInWords() {
        assertThat(shown(Map.of("user", "hana", "asOf", "soon")).text()).contains("guildhall.refusal.day");
        assertThat(shown(Map.of("user", "hana", "style", "neon")).text()).contains("guildhall.refusal.one-of");
    }

    private String stateOn(String parameter, String day) {
        return shown(Map.of("number", number, parameter, day))
                .select(".aui-message")
                .text();
    }

    private Document shown(Map<String, String> parameters) {
        ConversionContext page = mock(ConversionContext.class);
        when(page.getSpaceKey()).thenReturn(SPACE.value());
        when(page.getOutputType()).thenReturn("display");
        ContentEntityObject entity = mock(ContentEntityObject.class);
        when(entity.getUrlPath()).thenReturn("/display/MVF/Home");
        when(page.getEntity()).thenReturn(entity);
        return Jsoup.parse(macro().execute(parameters, "", page));
    }

    private AccreditationMacro macro() {
        return new AccreditationMacro(
                academy.register,
                new EntryViews(texts),
                () -> AS_MAREK,
                new FakeRequest(),
                templates,
                texts,
                new MacroGuard(templates, texts, new NoSharing(), new FakeRights().everybodyEdits(), () -> AS_MAREK));
    }
}
