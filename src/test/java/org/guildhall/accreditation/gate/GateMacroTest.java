package org.guildhall.accreditation.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.RenderedTemplates;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Who sees the body of {@code cop-gate}, and what everybody else sees. */
public class GateMacroTest {
    private static final String BODY = "<p>For <strong>masters</strong> only</p>";
    private static final Map<String, String> TWO = Map.of("scheme", "Practitioner", "level", "Two");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Rule
    public final Academy academy = new Academy(Kind.H2);

    private final RenderedTemplates templates = new RenderedTemplates();
    private GateMacro macro;
    private Viewer viewer = AS_HOLDER;
    private String output = "display";

    @Before
    public void open() {
        macro = academy.app
                .with(Viewers.class, () -> viewer)
                .with(Templates.class, templates)
                .make(GateMacro.class);
    }

    @Test
    public void aHolderOfTheLevelSeesTheBodyAsTheHostRenderedItAndWhy() {
        accredit("hana", academy.scheme, "Two");

        String html = html(TWO);

        assertThat(html).contains(BODY);
        assertThat(Jsoup.parse(html).select(".guildhall-note").text())
                .isEqualTo("guildhall.gate.open[guildhall.gate.level[Practitioner, Two]]");
    }

    @Test
    public void aHigherLevelWillDoAndALowerOneWillNot() {
        accredit("hana", academy.scheme, "Two");
        accredit("marek", academy.scheme, "One");
        Map<String, String> one = Map.of("scheme", "practitioner", "level", "one");

        assertThat(opens(one)).isTrue();
        viewer = AS_MAREK;
        assertThat(opens(one)).isTrue();
        assertThat(opens(TWO)).isFalse();
    }

    @Test
    public void aLevelThatCountsAsTheWantedOneWillDoWhereverItStands() {
        Scheme scheme = academy.schemes.add(
                AS_ADMIN,
                SPACE,
                new SchemeTerms(
                        "Assessor",
                        "ASS",
                        SchemeRules.usual(
                                "Us",
                                "",
                                Optional.of(12),
                                List.of(Level.parse("Guest = Senior"), Level.named("Junior"), Level.named("Senior")))));
        accredit("hana", scheme, "Guest");
        accredit("marek", scheme, "Junior");
        Map<String, String> senior = Map.of("scheme", "Assessor", "level", "Senior");

        assertThat(opens(senior)).isTrue();
        viewer = AS_MAREK;
        assertThat(opens(senior)).isFalse();
    }

    @Test
    public void anotherSchemeWillNotDoUnlessAnyWill() {
        Scheme other = academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Assessor", "ASS"));
        accredit("hana", other, "Two");

        assertThat(opens(TWO)).isFalse();
        assertThat(opens(Map.of())).isTrue();
    }

    @Test
    public void onlyWhatIsInForceTodayCounts() {
        String number = accredit("hana", academy.scheme, "Two");
        assertThat(opens(TWO)).isTrue();
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "Complaint");
        assertThat(opens(TWO)).isFalse();
        academy.change(number, AccreditationAction.REINSTATE, "2026-11-24", "Unfounded");
        assertThat(opens(TWO)).isTrue();

        academy.clock.moveTo(LocalDate.parse("2027-11-24"));

        assertThat(opens(TWO)).isFalse();
    }

    @Test
    public void neitherStrangersNorAdminsNorAnonymousReadersSeeTheBodyInAnyOutput() {
        for (String each : List.of("display", "preview", "pdf", "word", "email", "feed", "html_export", "diff")) {
            output = each;
            for (Viewer reader : List.of(AS_MAREK, AS_ADMIN, Viewer.ANONYMOUS)) {
                viewer = reader;
                assertThat(html(TWO)).as(each).doesNotContain("masters", BODY);
            }
        }
    }

    @Test
    public void othersAreToldKindlyWhatIsNeededAndHowToGetIt() {
        String html = html(TWO);

        assertThat(Jsoup.parse(html).text())
                .contains("guildhall.gate.closed[guildhall.gate.level[Practitioner, Two]]", "guildhall.gate.how")
                .doesNotContain("guildhall.gate.sign-in");
        assertThat(Jsoup.parse(html).select("a").attr("href"))
                .isEqualTo("/wiki/plugins/guildhall/my-page.action?key=MVF&tab=accreditations");
        viewer = Viewer.ANONYMOUS;
        assertThat(html(TWO)).contains("guildhall.gate.sign-in");
    }

    @Test
    public void onPaperThereIsNothingToClick() {
        output = "pdf";

        assertThat(Jsoup.parse(html(TWO)).select("a")).isEmpty();
    }

    @Test
    public void theAuthorsOwnWordsForOthersAreShownAsText() {
        String html = html(Map.of("scheme", "Practitioner", "text", "<script>Ask Ada</script>"));

        assertThat(html).contains("&lt;script&gt;Ask Ada").doesNotContain("<script", "guildhall.gate.closed");
    }

    @Test
    public void anUnknownSchemeIsSaidToThoseWhoCouldSeeAllAndShowsNothing() {
        viewer = AS_ADMIN;
        output = "preview";
        assertThat(html(Map.of("scheme", "Wizard")))
                .contains("guildhall.gate.no-such-scheme[Wizard]")
                .doesNotContain("masters");
        viewer = AS_HOLDER;
        assertThat(html(Map.of("scheme", "Wizard")))
                .contains("guildhall.gate.closed[guildhall.gate.hidden-scheme[Minessence]]")
                .doesNotContain("masters", "Wizard");
    }

    @Test
    public void anUnknownLevelIsSaidAndShowsNothing() {
        accredit("hana", academy.scheme, "Two");
        output = "preview";

        assertThat(html(Map.of("scheme", "Practitioner", "level", "Ten")))
                .contains("guildhall.gate.no-such-level[Practitioner, Ten]")
                .doesNotContain("masters");
        assertThat(html(Map.of("community", "NOWHERE")))
                .contains("guildhall.community.not-found")
                .doesNotContain("masters");
    }

    @Test
    public void aLevelWithoutASchemeIsMetUnderAnySchemeThatHasIt() {
        Scheme other = academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Assessor", "ASS"));
        accredit("hana", other, "Two");
        accredit("marek", other, "One");

        assertThat(Jsoup.parse(html(Map.of("level", "two")))
                        .select(".guildhall-note")
                        .text())
                .isEqualTo("guildhall.gate.open[guildhall.gate.any-scheme.level[Minessence, Two]]");
        viewer = AS_MAREK;
        assertThat(opens(Map.of("level", "Two"))).isFalse();
        assertThat(opens(Map.of("level", "One"))).isTrue();
    }

    @Test
    public void aLevelThatNoSchemeHasIsSaidToThoseWhoCouldSeeAllAndShowsNothing() {
        viewer = AS_ADMIN;
        output = "preview";
        assertThat(html(Map.of("level", "Ten")))
                .contains("guildhall.gate.no-such-level-here[Ten]")
                .doesNotContain("masters");
        viewer = AS_HOLDER;
        assertThat(html(Map.of("level", "Ten")))
                .contains("guildhall.gate.closed[guildhall.gate.hidden-scheme[Minessence]]")
                .doesNotContain("masters", "Ten");
    }

    @Test
    public void aCommunityOneMayNotSeeOpensNothing() {
        accredit("hana", academy.scheme, "Two");
        academy.rights.hidden(SPACE);

        assertThat(html(TWO)).contains("guildhall.community.not-found").doesNotContain("masters");
    }

    @Test
    public void aGateTakesAFewStatements() {
        accredit("hana", academy.scheme, "Two");
        academy.database.statements().reset();

        html(TWO);

        assertThat(academy.database.statements().count()).isLessThanOrEqualTo(6);
    }

    @Test
    public void theBodyIsRichText() {
        assertThat(macro.getBodyType()).isEqualTo(Macro.BodyType.RICH_TEXT);
        assertThat(macro.getOutputType()).isEqualTo(Macro.OutputType.BLOCK);
    }

    private String accredit(String username, Scheme scheme, String level) {
        return academy.service
                .grant(AS_ADMIN, SPACE, new Grant(scheme.id(), username, level, TODAY, ""))
                .number();
    }

    private boolean opens(Map<String, String> parameters) {
        return html(parameters).contains(BODY);
    }

    private String html(Map<String, String> parameters) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getSpaceKey()).thenReturn("MVF");
        when(context.getOutputType()).thenReturn(output);
        return macro.execute(parameters, BODY, context);
    }
}
