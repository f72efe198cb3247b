package org.guildhall.accreditation.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.Term;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.FakeRequest;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.NoSharing;
import org.guildhall.testkit.RenderedTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

/** What ends in the months ahead, counted and shown. */
public class ForecastTest extends AcademyTest {
    private Forecasts forecasts;
    private Viewer viewer = AS_HOLDER;

    public ForecastTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        forecasts = academy.app.get(Forecasts.class);
    }

    @Test
    public void whatEndsIsCountedByMonthAndScheme() {
        academy.grant("hana", "2025-11-25");
        academy.grant("marek", "2026-01-10");
        Scheme other = academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Assessor", "ASS"));
        academy.service.grant(AS_ADMIN, SPACE, new Grant(other.id(), "hana", "One", LocalDate.parse("2026-01-11"), ""));

        Forecast forecast = forecasts.of(AS_HOLDER, SPACE, Optional.empty(), 12);

        assertThat(forecast.months()).hasSize(12);
        assertThat(forecast.months().get(0).first()).isEqualTo("2026-11-24");
        assertThat(forecast.months()).extracting(Forecast.Month::total).startsWith(1, 0, 2, 0);
        assertThat(forecast.months().get(2).counts())
                .extracting(count -> count.scheme().name() + " " + count.expiring())
                .containsExactly("Assessor 1", "Practitioner 1");
        assertThat(forecast.nextQuarter()).isEqualTo(3);
        assertThat(forecasts.of(AS_HOLDER, SPACE, Optional.of("assessor"), 12).total())
                .isEqualTo(1);
    }

    @Test
    public void theQuarterIsCountedWholeHoweverFewMonthsAreShown() {
        academy.grant("marek", "2026-01-10");

        Forecast forecast = forecasts.of(AS_HOLDER, SPACE, Optional.empty(), 1);

        assertThat(forecast.months()).hasSize(1);
        assertThat(forecast.total()).isZero();
        assertThat(forecast.nextQuarter()).isEqualTo(1);
    }

    @Test
    public void whatEndedOrIsForMembersOnlyIsNotCountedForEverybody() {
        academy.change(academy.grant("hana", "2026-01-10").number(), AccreditationAction.REVOKE, "2026-02-01", "x");
        SchemeRules rules = new SchemeRules(
                "Us",
                new SchemeRules.Content("", "", "", ""),
                List.of(Level.named("One")),
                SchemeRules.Validity.of(Optional.of(12)),
                RenewalRequirements.NONE,
                new SchemeRules.Publicity(Visibility.MEMBERS, false, Optional.empty()));
        Scheme inner = academy.schemes.add(AS_ADMIN, SPACE, new SchemeTerms("Inner", "INN", rules));
        academy.service.grant(AS_ADMIN, SPACE, new Grant(inner.id(), "hana", "One", LocalDate.parse("2026-01-11"), ""));

        assertThat(forecasts.of(AS_MAREK, SPACE, Optional.empty(), 12).total()).isZero();
        assertThat(forecasts.of(AS_ADMIN, SPACE, Optional.empty(), 12).total()).isEqualTo(1);
    }

    @Test
    public void monthsAreOneToThirtySix() {
        for (int months : new int[] {0, 37}) {
            assertRefused(
                    RequestRefusedException.Kind.INVALID,
                    () -> forecasts.of(AS_ADMIN, SPACE, Optional.empty(), months),
                    "guildhall.refusal.number-range");
        }
    }

    @Test
    public void aThousandAreCountedInAsManyStatementsAsTenAndMoreInBatches() {
        fill(0, 10);
        int few = statements();
        fill(10, 1000);

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(4);
        fill(1000, 2500);
        assertThat(statements()).isEqualTo(few + 2);
        assertThat(forecasts.of(AS_ADMIN, SPACE, Optional.empty(), 12).total()).isEqualTo(2500);
    }

    @Test
    public void readersSeeNumbersAndThoseWhoRunItNamesToo() {
        academy.grant("hana", "2026-01-10");

        Document forReader = shown(Map.of("show", "names"));
        viewer = AS_ADMIN;
        Document forAdmin = shown(Map.of("show", "names"));

        assertThat(forReader.text())
                .contains("guildhall.console.forecast.quarter[1]")
                .doesNotContain("Hana");
        assertThat(forReader.select("a")).isEmpty();
        assertThat(forAdmin.text()).contains("Hana Sato");
        assertThat(forAdmin.select("a[href]").eachAttr("href"))
                .contains("/wiki/plugins/guildhall/accreditations.action?key=MVF&expiresFrom=2027-01-01"
                        + "&expiresTo=2027-01-31");
    }

    @Test
    public void everybodySeesWhatOfTheirOwnIsDue() {
        academy.grant("hana", "2026-01-10");
        academy.grant("marek", "2025-01-10");

        assertThat(shown(Map.of("show", "mine")).select("tbody tr")).hasSize(1);
        assertThat(shown(Map.of("show", "mine", "months", "1")).text()).contains("guildhall.console.mine.none");
        viewer = AS_MAREK;
        assertThat(shown(Map.of("show", "mine", "months", "1")).text())
                .contains("guildhall.accreditation.state.lapsed.on");
        viewer = Viewer.ANONYMOUS;
        assertThat(shown(Map.of("show", "mine")).text()).contains("guildhall.console.mine.sign-in");
    }

    @Test
    public void whereNothingEndsTheMacroSaysSoAndAWrongParameterIsNamed() {
        assertThat(shown(Map.of()).text()).contains("guildhall.console.forecast.none");
        assertThat(shown(Map.of("months", "99")).text()).contains("guildhall.refusal.number-range");
        assertThat(shown(Map.of("show", "all")).text()).contains("guildhall.refusal.one-of");
    }

    private Document shown(Map<String, String> parameters) {
        FakeRequest request = new FakeRequest();
        RenderedTemplates templates = new RenderedTemplates();
        KeyTexts texts = new KeyTexts();
        ConversionContext page = mock(ConversionContext.class);
        ContentEntityObject entity = mock(ContentEntityObject.class);
        when(entity.getUrlPath()).thenReturn("/display/MVF/Home");
        when(page.getEntity()).thenReturn(entity);
        when(page.getSpaceKey()).thenReturn("MVF");
        when(page.getOutputType()).thenReturn("display");
        RenewalsMacro macro = new RenewalsMacro(
                forecasts,
                new ForecastViews(texts),
                academy.register,
                new EntryViews(texts),
                academy.communities,
                academy.may,
                () -> viewer,
                request,
                templates,
                new MacroGuard(templates, texts, new NoSharing()));
        return Jsoup.parse(macro.execute(parameters, "", page));
    }

    private int statements() {
        academy.database.statements().reset();
        forecasts.of(AS_ADMIN, SPACE, Optional.empty(), 12);
        return academy.database.statements().count();
    }

    private void fill(int from, int to) {
        academy.inOne(() -> {
            for (int i = from; i < to; i++) {
                NewAccreditation draft = academy.draft("D-" + i, new PersonId("key-h" + i));
                NewAccreditation ending = new NewAccreditation(
                        draft.communityId(),
                        draft.schemeId(),
                        1,
                        draft.number(),
                        draft.holder(),
                        draft.awarded(),
                        draft.status(),
                        new Term(
                                draft.effectiveFrom(),
                                Optional.of(LocalDate.parse("2026-12-01").plusDays(i % 300)),
                                Optional.empty(),
                                false),
                        draft.origin());
                academy.accreditations.add(ending, "Holder " + i, Optional.empty());
            }
            return null;
        });
    }
}
