package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Map;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.testkit.FakeRequest;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.NoSharing;
import org.guildhall.testkit.RenderedTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Rule;
import org.junit.Test;

public class AboutCommunityMacroTest {
    @Rule
    public final Guild guild = new Guild(Kind.H2);

    private final RenderedTemplates templates = new RenderedTemplates();
    private Viewer viewer = Viewer.ANONYMOUS;
    private String output = "display";

    @Test
    public void eachPartIsShownAsItIsNow() {
        guild.found(JoinPolicy.OPEN);
        assertThat(shown("field").text()).isEqualTo("weaving");

        guild.settings()
                .change(as(ANA), WEAVERS, new CommunitySettings("Dyers", "dyeing", "Why\nand how\n\nWho", "request"));

        assertThat(shown("name").text()).isEqualTo("Dyers");
        assertThat(shown("field").text()).isEqualTo("dyeing");
        assertThat(shown("boundary").text()).isEqualTo("guildhall.community.boundary.request");
        assertThat(shown("purpose").select("p").eachText()).containsExactly("Why and how", "Who");
        assertThat(shown("purpose").select("p > br")).hasSize(1);
    }

    @Test
    public void whatPeopleWroteIsNeverMarkup() {
        guild.found(JoinPolicy.OPEN);
        String markup = "<b>&\"'</b>";
        guild.settings().change(as(ANA), WEAVERS, new CommunitySettings(markup, markup, markup, "open"));

        for (String part : new String[] {"name", "field", "purpose", "welcome"}) {
            assertThat(shown(part).select("b")).as(part).isEmpty();
            assertThat(shown(part).text()).as(part).contains(markup);
        }
    }

    @Test
    public void whereNobodyCanActAsCoordinatorEverybodyIsTold() {
        guild.found(JoinPolicy.OPEN);
        assertThat(shown("welcome").text()).doesNotContain("guildhall.membership.vacancy");

        guild.people.without(ANA);

        assertThat(shown("welcome").text()).contains("guildhall.membership.vacancy");
        assertThat(shown("purpose").text()).doesNotContain("guildhall.membership.vacancy");
    }

    @Test
    public void withoutAPurposeItSaysSo() {
        guild.found(JoinPolicy.OPEN);
        guild.settings().change(as(ANA), WEAVERS, new CommunitySettings("Weavers", "weaving", "", "open"));

        assertThat(shown("purpose").text()).isEqualTo("guildhall.community.purpose.none");
    }

    @Test
    public void everybodyIsOfferedWhatTheyCanDo() {
        guild.found(JoinPolicy.OPEN);
        assertThat(button()).isEqualTo("guildhall.directory.offer.sign-in");
        viewer = as(BEN);
        assertThat(button()).isEqualTo("guildhall.membership.join.button.open");
        viewer = as(ANA);
        assertThat(shown("welcome").text()).contains("guildhall.membership.welcome.member[");
        assertThat(shown("welcome").select("a").attr("href"))
                .isEqualTo("/wiki/plugins/guildhall/my-page.action?key=WEAVE");
        assertThat(shown("welcome").select("a.aui-button")).isEmpty();
    }

    @Test
    public void oneClickJoinsWhereNothingIsAsked() {
        guild.found(JoinPolicy.OPEN);
        viewer = as(BEN);

        assertThat(shown("welcome").select("a.aui-button").attr("data-guildhall-join"))
                .isEqualTo("/wiki/rest/guildhall/1.0/communities/WEAVE/members/me");
        assertThat(shown("welcome").select("a.aui-button").attr("data-guildhall-joined"))
                .isEqualTo("/wiki/plugins/guildhall/my-page.action?key=WEAVE&done=joined-open");
        viewer = Viewer.ANONYMOUS;
        assertThat(shown("welcome").select("[data-guildhall-join]")).isEmpty();
    }

    @Test
    public void whoAskedIsToldSo() {
        guild.found(JoinPolicy.ON_REQUEST);
        viewer = as(BEN);
        assertThat(button()).isEqualTo("guildhall.membership.join.button.request");
        assertThat(shown("welcome").select("[data-guildhall-join]")).isEmpty();

        guild.service().join(viewer, WEAVERS);

        assertThat(shown("welcome").text()).contains("guildhall.membership.page.requested.since[");
        assertThat(shown("welcome").select("a.aui-button")).isEmpty();
    }

    @Test
    public void whoCannotJoinYetIsOfferedToApply() {
        guild.found(JoinPolicy.ACCREDITED_ONLY);
        viewer = as(BEN);

        assertThat(button()).isEqualTo("guildhall.directory.offer.apply");
        assertThat(shown("welcome").select("a").attr("href"))
                .isEqualTo("/wiki/plugins/guildhall/apply.action?key=WEAVE");
    }

    @Test
    public void exportsOfferNothing() {
        guild.found(JoinPolicy.OPEN);
        output = "pdf";

        assertThat(shown("welcome").select("a")).isEmpty();
        assertThat(shown("welcome").text()).isEqualTo("guildhall.community.settings.field: weaving To weave well.");
    }

    @Test
    public void anUnknownPartIsNamed() {
        guild.found(JoinPolicy.OPEN);
        viewer = as(ANA);

        assertThat(shown("weather").text()).contains("guildhall.refusal.one-of[show");
    }

    @Test
    public void aCommunityThatIsNotSeenTellsNothing() {
        guild.found(JoinPolicy.OPEN);
        guild.rights.hidden(WEAVERS);

        assertThat(shown("purpose").text())
                .contains("guildhall.community.not-found")
                .doesNotContain("weave well");
    }

    private String button() {
        return shown("welcome").select("a.aui-button").text();
    }

    private Document shown(String part) {
        ContentEntityObject entity = mock(ContentEntityObject.class);
        when(entity.getUrlPath()).thenReturn("/display/WEAVE/Home");
        ConversionContext page = mock(ConversionContext.class);
        when(page.getEntity()).thenReturn(entity);
        when(page.getSpaceKey()).thenReturn("WEAVE");
        when(page.getOutputType()).thenReturn(output);
        return Jsoup.parseBodyFragment(new AboutCommunityMacro(
                        guild.communities(),
                        guild.app().get(OwnStandings.class),
                        () -> viewer,
                        new FakeRequest(),
                        templates,
                        new MacroGuard(
                                templates,
                                new KeyTexts(),
                                new NoSharing(),
                                new FakeRights().everybodyEdits(),
                                () -> viewer))
                .execute(Map.of("show", part), "", page));
    }
}
