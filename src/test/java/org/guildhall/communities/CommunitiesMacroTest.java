package org.guildhall.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.NOON;
import static org.guildhall.testkit.Guild.as;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Map;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.platform.SpaceKey;
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

/** What the list of communities shows, and what its reader can choose. */
public class CommunitiesMacroTest {
    @Rule
    public final Guild guild = new Guild(Kind.H2);

    private final RenderedTemplates templates = new RenderedTemplates();
    private final FakeRequest request = new FakeRequest();
    private Viewer viewer = as(BEN);
    private String output = "display";

    @Test
    public void aCommunityIsShownWithWhatHelpsToChoose() {
        guild.found(JoinPolicy.ON_REQUEST);
        viewer = as(ANA);

        Document shown = shown(Map.of());

        assertThat(shown.select(".guildhall-name a").text()).isEqualTo("Weavers");
        assertThat(shown.select(".guildhall-name a").attr("href")).isEqualTo("/wiki/display/WEAVE");
        assertThat(shown.select("li").text())
                .contains("weaving", "To weave well.")
                .contains("guildhall.communities.members[1]", "guildhall.communities.boundary.request")
                .contains("guildhall.communities.own.member[");
    }

    @Test
    public void aLongPurposeEndsBetweenWords() {
        add("A", "Weavers", "x ".repeat(118) + "😀😀 " + "y ".repeat(200));

        String purpose = shown(Map.of()).select("li p[dir=auto]").text();

        assertThat(purpose).endsWith("😀😀…");
    }

    @Test
    public void whatTheReaderChoosesNarrowsTheListAndStaysInTheForm() {
        add("A", "Weavers", "");
        add("B", "Dyers", "");
        request.with("cop-communities-q", "dye").with("cop-communities-boundary", "open");

        Document shown = shown(Map.of());

        assertThat(shown.select(".guildhall-name").eachText()).containsExactly("Dyers");
        assertThat(shown.select("input[name=cop-communities-q]").attr("value")).isEqualTo("dye");
        assertThat(shown.select("select[name=cop-communities-boundary] option[selected]")
                        .attr("value"))
                .isEqualTo("open");
        assertThat(shown.select("a.aui-button-link").attr("href")).isEqualTo("/wiki/display/WEAVE/Home");
    }

    @Test
    public void theNextPageKeepsWhatWasChosen() {
        add("A", "Dyers", "");
        add("B", "Dyers two", "");
        request.with("cop-communities-q", "dyers");

        String next = shown(Map.of("pageSize", "1")).select("a[rel=next]").attr("href");

        assertThat(next).contains("cop-communities-q=dyers").contains("cop-communities-after=");
    }

    @Test
    public void anUnknownChoiceIsAsIfNothingWereChosen() {
        add("A", "Weavers", "");
        request.with("cop-communities-boundary", "<b>").with("cop-communities-members", "many");

        assertThat(shown(Map.of()).select(".guildhall-name").eachText()).containsExactly("Weavers");
    }

    @Test
    public void whatPeopleWroteIsNeverMarkup() {
        add("A", "<b>&\"'</b>", "<i>why</i>");
        request.with("cop-communities-q", "b");

        Document shown = shown(Map.of());

        assertThat(shown.select("b, i")).isEmpty();
        assertThat(shown.select(".guildhall-name").text()).isEqualTo("<b>&\"'</b>");
    }

    @Test
    public void anAuthorsChoiceIsNotOfferedToReaders() {
        add("A", "Weavers", "");

        Document shown = shown(Map.of("scope", "mine", "boundary", "open", "field", "weaving"));

        assertThat(shown.select("input[type=checkbox], select[name$=boundary]")).isEmpty();
        assertThat(shown.select(".guildhall-note a")).isEmpty();
        assertThat(shown.text()).contains("guildhall.communities.empty");
    }

    @Test
    public void visitorsAreNotOfferedTheirOwn() {
        viewer = Viewer.ANONYMOUS;

        assertThat(shown(Map.of()).select("input[type=checkbox]")).isEmpty();
    }

    @Test
    public void exportsOfferNothingAndSayWhatIsLeftOut() {
        for (int i = 0; i < 101; i++) {
            add("S" + i, "Community " + i, "");
        }
        output = "pdf";
        request.with("cop-communities-q", "nobody");

        Document shown = shown(Map.of("pageSize", "5"));

        assertThat(shown.select("form, .aui-button")).isEmpty();
        assertThat(shown.select(".guildhall-name")).hasSize(100);
        assertThat(shown.text()).contains("guildhall.macro.more[100]");
    }

    @Test
    public void aWrongSettingIsNamed() {
        assertThat(shown(Map.of("boundary", "closed")).text()).contains("guildhall.refusal.one-of[boundary");
    }

    private void add(String key, String name, String purpose) {
        guild.stored().add(new SpaceKey(key), new NewCommunity(name, "weaving", purpose, JoinPolicy.OPEN, ANA), NOON);
    }

    private Document shown(Map<String, String> parameters) {
        ContentEntityObject entity = mock(ContentEntityObject.class);
        when(entity.getUrlPath()).thenReturn("/display/WEAVE/Home");
        ConversionContext page = mock(ConversionContext.class);
        when(page.getEntity()).thenReturn(entity);
        when(page.getOutputType()).thenReturn(output);
        return Jsoup.parseBodyFragment(new CommunitiesMacro(
                        new CommunityListViews(
                                guild.app().get(CommunityList.class),
                                new CommunityViews(request, new KeyTexts()),
                                new KeyTexts()),
                        () -> viewer,
                        request,
                        templates,
                        new MacroGuard(
                                templates,
                                new KeyTexts(),
                                new NoSharing(),
                                new FakeRights().everybodyEdits(),
                                () -> viewer))
                .execute(parameters, "", page));
    }
}
