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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
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
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What {@code cop-accreditation} shows of a person or a number, in each style, today and on any day. */
public class AccreditationMacroTest {
    @Rule
    public final Academy academy = new Academy(Kind.H2);

    private final RenderedTemplates templates = new RenderedTemplates();
    private final KeyTexts texts = new KeyTexts();
    private final FakeRequest request = new FakeRequest();
    private Viewer viewer = AS_MAREK;
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
    public void aNameIsFoundAsTheRegisterFindsItHoweverItIsTyped() {
        join("hana", "Hana Sato");
        for (String who : List.of("Sato", "sato", "  hana ", "hana\u200B", "\u00A0Hana Sato", "HANA", number)) {
            Document shown = asked(who);

            assertThat(shown.select(".aui-message-success").text()).as(who).contains("Hana", number);
            assertThat(shown.select(".guildhall-matches")).isEmpty();
        }
        for (char dash : "\u2013\u2212 ".toCharArray()) {
            assertThat(asked(number.toLowerCase(Locale.ROOT).replace('-', dash)).text())
                    .contains("Hana");
        }
    }

    @Test
    public void severalOfOneNameAreListedWithTheirStateAndNobodyIsChosen() {
        join("hana", "Hana Sato");
        join("hanae", "Hana Sato");
        String other = academy.grant("hanae", "2026-01-10").number();
        academy.change(other, AccreditationAction.REVOKE, "2026-11-24", "Misuse.");

        Document shown = asked("Sato");

        assertThat(shown.select(".guildhall-matches li"))
                .extracting(Element::text)
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains(number, "state.in-force"),
                        one -> assertThat(one).contains(other, "state.revoked.on[2026-11-24]"));
        assertThat(shown.select(".aui-message")).isEmpty();
        assertThat(shown.select(".guildhall-matches a"))
                .extracting(link -> link.attr("href"))
                .anyMatch(href -> href.endsWith("cop-accreditation-who=" + number));
    }

    @Test
    public void moreThanAPageOfMatchesIsPagedAndADayIsKept() {
        for (int i = 0; i < 12; i++) {
            academy.people.with("sato" + i, "Sato Number " + i);
            academy.grant("sato" + i, "2026-01-10");
        }
        request.with("cop-accreditation-on", "2026-02-01");

        Document first = asked("sato");
        String next = first.select(".guildhall-pages a").attr("href");
        request.with(
                "cop-accreditation-after",
                URLDecoder.decode(next.replaceFirst(".*after=([^&]*).*", "$1"), StandardCharsets.UTF_8));
        Document second = asked("sato");

        assertThat(first.select(".guildhall-matches li")).hasSize(10);
        assertThat(first.select(".guildhall-matches a"))
                .allMatch(link -> link.attr("href").contains("cop-accreditation-on=2026-02-01"));
        assertThat(second.select(".guildhall-matches li")).hasSize(2);
        assertThat(first.select(".guildhall-matches code").eachText())
                .doesNotContainAnyElementsOf(
                        second.select(".guildhall-matches code").eachText());
    }

    @Test
    public void whatIsNotFoundIsNoRefusal() {
        for (String who : List.of("Nobody Anywhere", "visitor", "MVF-2026-000009-Q", "\u2603")) {
            Document shown = asked(who);

            assertThat(shown.text()).as(who).contains("guildhall.accreditation.check.nobody");
            assertThat(shown.select(".aui-message-warning, .aui-message-error")).isEmpty();
            assertThat(shown.text()).doesNotContain("✖");
        }
    }

    @Test
    public void theCheckFindsNobodyWhomTheRegisterHides() {
        Scheme hidden = academy.schemeForMembers("Inner circle", "INN");
        academy.people.with("kim", "Kim Hidden");
        String secret = academy.service
                .grant(AS_ADMIN, SPACE, new Grant(hidden.id(), "kim", "One", LocalDate.parse("2026-01-10"), ""))
                .number();

        for (String who : List.of("kim", "Kim Hidden", secret)) {
            assertThat(asked(who).text())
                    .as(who)
                    .contains("guildhall.accreditation.check.nobody")
                    .doesNotContain("Inner circle");
        }
        viewer = AS_ADMIN;
        assertThat(asked("kim").text()).contains("Inner circle", secret);
    }

    @Test
    public void aRemovedHolderIsFoundByNumberAndByNameIfTheRegisterFindsThem() {
        academy.people.without(new PersonId("key-hana"));

        for (String who : List.of("hana", "Sato", number)) {
            boolean inRegister = !academy.register
                    .page(
                            viewer,
                            SPACE,
                            new RegisterRequest(Optional.empty(), List.of(), Optional.of(who), Optional.empty(), 10))
                    .entries()
                    .isEmpty();
            assertThat(asked(who).text().contains(number)).as(who).isEqualTo(inRegister);
        }
        assertThat(asked(number).text()).contains("guildhall.community.former-user", "state.in-force");
    }

    @Test
    public void askingForManyTakesAsManyStatementsAsForOne() {
        int one = statementsOf("Sato");
        for (int i = 0; i < 9; i++) {
            academy.people.with("sato" + i, "Sato Number " + i);
            academy.grant("sato" + i, "2026-01-10");
        }

        assertThat(statementsOf("Sato")).isEqualTo(one).isLessThanOrEqualTo(9);
        assertThat(statementsOf(number)).isLessThanOrEqualTo(6);
    }

    private void join(String user, String name) {
        academy.people.with(user, name);
        academy.inOne(() -> academy.memberships.add(
                academy.community.id(),
                new PersonId("key-" + user),
                name,
                MembershipState.MEMBER,
                Role.MEMBER,
                academy.clock.instant()));
    }

    private int statementsOf(String who) {
        academy.database.statements().reset();
        asked(who);
        return academy.database.statements().count();
    }

    private Document asked(String who) {
        request.with("cop-accreditation-who", who);
        return shown(Map.of());
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
                new AccreditationCheck(academy.register),
                new EntryViews(texts),
                () -> viewer,
                request,
                templates,
                texts,
                new MacroGuard(templates, texts, new NoSharing(), new FakeRights().everybodyEdits(), () -> AS_MAREK));
    }
}
