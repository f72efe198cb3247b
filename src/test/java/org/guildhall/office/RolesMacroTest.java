package org.guildhall.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.JoinPolicy;
import org.guildhall.office.friend.FriendForm;
import org.guildhall.office.friend.FriendService;
import org.guildhall.office.friend.ShownFriends;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.NoSharing;
import org.guildhall.testkit.RenderedTemplates;
import org.guildhall.testkit.TestApp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class RolesMacroTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    @Rule
    public final Guild guild = new Guild(Kind.H2);

    private final RenderedTemplates templates = new RenderedTemplates();
    private TestApp app;
    private Viewer viewer = Viewer.ANONYMOUS;

    @Before
    public void aMentorAndNoSponsor() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
        app = guild.app();
        OfficeService offices = app.get(OfficeService.class);
        offices.add(as(ANA), WEAVERS, OfficeKind.MENTOR, new OfficeForm("", "", true, ""));
        offices.add(as(ANA), WEAVERS, OfficeKind.SPONSOR, new OfficeForm("", "Finds money.", true, ""));
        offices.add(as(ANA), WEAVERS, OfficeKind.OWN, new OfficeForm("<script>Keeper", "", false, ""));
        Offer offer = new Offer(BEN, TODAY, Optional.of(TODAY.plusYears(1)), Optional.empty());
        long term = app.get(TermService.class)
                .offer(as(ANA), WEAVERS, "mentor", offer)
                .id();
        app.get(TermService.class).accept(as(BEN), WEAVERS, term);
    }

    @Test
    public void whoHoldsWhichOfficeIsShownToEverybodyWhoSeesTheCommunity() {
        Document shown = shown(Map.of());

        assertThat(shown.select("ul.guildhall-cards > li")).hasSize(3);
        assertThat(shown.select(".guildhall-name a").eachText()).containsExactly("Ana Weaver", "Ben Dyer");
        assertThat(shown.select("a.confluence-userlink").eachAttr("data-username"))
                .contains("ben");
        assertThat(shown.text()).contains("guildhall.office.kind.mentor");
    }

    @Test
    public void aVacantOfficeAsksWhetherItCouldBeYouAndNamesTheCoordinators() {
        Document vacant =
                Jsoup.parse(shown(Map.of()).select(".guildhall-vacant").outerHtml());

        assertThat(vacant.text())
                .contains("guildhall.office.kind.sponsor", "guildhall.office.vacant.you", "Finds money.");
        assertThat(vacant.select("a").eachText()).containsExactly("Ana Weaver");
        assertThat(shown(Map.of("vacant", "hide")).select(".guildhall-vacant")).isEmpty();
    }

    @Test
    public void anOfficeOfOnesOwnThatNobodyHoldsAndNobodyWantsIsNotShown() {
        assertThat(shown(Map.of()).text()).doesNotContain("Keeper");
    }

    @Test
    public void onlyChosenOfficesAreShown() {
        assertThat(shown(Map.of("roles", "mentor, sponsor")).select("li")).hasSize(2);
        assertThat(shown(Map.of("roles", "coordinator", "layout", "list")).select("ul.guildhall-list > li"))
                .hasSize(1);
        assertThat(shown(Map.of("roles", "facilitator")).text()).contains("guildhall.office.roles.none");
    }

    @Test
    public void whatPeopleWroteIsEncoded() {
        Offer offer = new Offer(BEN, TODAY, Optional.empty(), Optional.empty());
        long term = app.get(TermService.class)
                .offer(as(ANA), WEAVERS, "own-1", offer)
                .id();
        app.get(TermService.class).accept(as(BEN), WEAVERS, term);

        assertThat(html(Map.of())).doesNotContain("<script").contains("&lt;script&gt;Keeper");
    }

    @Test
    public void friendsAreListedForThoseToWhomTheyAreShownWhereTheAuthorWants() {
        app.get(FriendService.class)
                .add(
                        as(ANA),
                        WEAVERS,
                        new FriendForm(
                                "Fritz <b>Friend", "Dyes", "https://example.org/fritz", "members", "2026-02-01"));
        viewer = as(BEN);

        assertThat(shown(Map.of()).text()).doesNotContain("Fritz");
        assertThat(html(Map.of("friends", "true"))).contains("Fritz &lt;b&gt;Friend", "https://example.org/fritz");
        viewer = Viewer.ANONYMOUS;
        assertThat(shown(Map.of("friends", "true")).text()).doesNotContain("Fritz");
    }

    @Test
    public void aWrongParameterIsNamed() {
        viewer = as(ANA);
        guild.rights.everybodyEdits();
        assertThat(shown(Map.of("roles", "king")).text()).contains("guildhall.refusal.one-of");
        assertThat(shown(Map.of("layout", "heap")).text()).contains("guildhall.refusal.one-of");
    }

    @Test
    public void whereTheSiteHidesItsPeopleNobodyIsNamedToVisitors() {
        guild.rights.peopleHidden();

        assertThat(shown(Map.of()).text()).contains("people-hidden").doesNotContain("Ana", "Ben");
    }

    private Document shown(Map<String, String> parameters) {
        return Jsoup.parse(html(parameters));
    }

    private String html(Map<String, String> parameters) {
        ConversionContext page = mock(ConversionContext.class);
        when(page.getSpaceKey()).thenReturn(WEAVERS.value());
        when(page.getOutputType()).thenReturn("display");
        when(page.getEntity()).thenReturn(mock(ContentEntityObject.class));
        MacroGuard macros = new MacroGuard(templates, new KeyTexts(), new NoSharing(), guild.rights, () -> viewer);
        return new RolesMacro(
                        app.get(OfficeReading.class),
                        app.get(OfficeViews.class),
                        app.get(ShownFriends.class),
                        () -> viewer,
                        templates,
                        macros)
                .execute(parameters, "", page);
    }
}
