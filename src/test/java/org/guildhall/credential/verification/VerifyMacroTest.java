package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.SPACE;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Map;
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
import org.junit.Rule;
import org.junit.Test;

public class VerifyMacroTest {
    @Rule
    public final Academy academy = new Academy(Kind.H2);

    private String output = "display";

    @Test
    public void aNumberIsSentToTheCommunitysPageAndAFileToItsRest() {
        Document shown = shown();

        assertThat(shown.select("form").attr("method")).isEqualTo("get");
        assertThat(shown.select("form").attr("action")).isEqualTo("/wiki/plugins/guildhall/check-credential.action");
        assertThat(shown.select("input[name=key]").attr("value")).isEqualTo("MVF");
        assertThat(shown.select(".guildhall-drop").attr("data-endpoint"))
                .isEqualTo("/wiki/rest/guildhall/1.0/communities/MVF/credential-checks");
        assertThat(shown.select(".guildhall-file").hasAttr("hidden")).isTrue();
        assertThat(shown.select("label[for]"))
                .allSatisfy(label ->
                        assertThat(shown.getElementById(label.attr("for"))).isNotNull());
    }

    @Test
    public void inAnExportThereIsALinkAlone() {
        output = "pdf";

        assertThat(shown().select("form, input")).isEmpty();
        assertThat(shown().select("a").attr("href"))
                .isEqualTo("/wiki/plugins/guildhall/check-credential.action?key=MVF");
    }

    @Test
    public void whoeverMayNotSeeTheSpaceIsToldThatThereIsNoCommunity() {
        academy.rights.hidden(SPACE);

        assertThat(shown().text()).isEqualTo("guildhall.community.not-found");
    }

    private Document shown() {
        RenderedTemplates templates = new RenderedTemplates();
        ConversionContext page = mock(ConversionContext.class);
        ContentEntityObject entity = mock(ContentEntityObject.class);
        when(entity.getUrlPath()).thenReturn("/display/MVF/Check");
        when(page.getSpaceKey()).thenReturn("MVF");
        when(page.getEntity()).thenReturn(entity);
        when(page.getOutputType()).thenReturn(output);
        return Jsoup.parse(new VerifyMacro(
                        academy.communities,
                        () -> Viewer.ANONYMOUS,
                        new FakeRequest(),
                        templates,
                        new MacroGuard(
                                templates,
                                new KeyTexts(),
                                new NoSharing(),
                                new FakeRights().everybodyEdits(),
                                () -> Viewer.ANONYMOUS))
                .execute(Map.of(), "", page));
    }
}
