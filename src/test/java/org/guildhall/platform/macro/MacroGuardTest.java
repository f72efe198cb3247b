package org.guildhall.platform.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.as;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.function.Supplier;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.NoSharing;
import org.guildhall.testkit.RenderedTemplates;
import org.junit.Before;
import org.junit.Test;

public class MacroGuardTest {
    private static final String PARAMETERS = "org.guildhall.confluence.cop-members.param.";

    private final Messages texts = spy(new KeyTexts());
    private final FakeRights rights = new FakeRights();
    private final ConversionContext page = mock(ConversionContext.class);
    private final ContentEntityObject entity = mock(ContentEntityObject.class);
    private Viewer viewer = as(ANA);

    @Before
    public void aPageThatIsRead() {
        when(page.getEntity()).thenReturn(entity);
        when(page.getOutputType()).thenReturn("display");
    }

    @Test
    public void whatIsRenderedIsShown() {
        assertThat(guarded(() -> "<p>members</p>")).isEqualTo("<p>members</p>");
    }

    @Test
    public void whoMayEditThePageReadsEveryReasonEncoded() {
        rights.everybodyEdits();

        String box = guarded(() -> {
            new Checks().text("", "<name>", 10).text("12345678901", "field", 10).orRefuse();
            return "";
        });

        assertThat(box)
                .contains("role=\"note\"")
                .contains("org.guildhall.confluence.cop-members.label")
                .contains("guildhall.macro.who-sees")
                .contains("guildhall.refusal.required[&lt;name&gt;]")
                .contains("guildhall.refusal.too-long[field, 10]");
    }

    @Test
    public void authorsReadWhichParameterIsMeantByItsNameInTheEditor() {
        rights.everybodyEdits();
        doReturn("Entries on a page").when(texts).text(PARAMETERS + "pageSize.label");
        doReturn("Scheme").when(texts).text(PARAMETERS + "scheme.label");
        doReturn("Levels").when(texts).text(PARAMETERS + "levels.label");

        assertThat(guarded(MacroGuardTest::wrongSize))
                .contains("<p>guildhall.refusal.number-range[Entries on a page, 1, 200]</p>");
        assertThat(guarded(() -> {
                    throw RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme");
                }))
                .contains("guildhall.macro.at[Scheme, guildhall.accreditation.no-such-scheme]");
        assertThat(guarded(() -> {
                    throw RequestRefusedException.invalid("level", "guildhall.console.no-such-level");
                }))
                .contains("guildhall.macro.at[Levels, guildhall.console.no-such-level]");
    }

    @Test
    public void whoeverSeesThePreviewIsEditing() {
        when(page.getEntity()).thenReturn(null);
        when(page.getOutputType()).thenReturn("preview");

        assertThat(guarded(MacroGuardTest::wrongSize)).contains("guildhall.refusal.number-range");
    }

    @Test
    public void readersGetOneLineForWhatAuthorsHaveToMend() {
        assertThat(guarded(MacroGuardTest::wrongSize))
                .contains("guildhall-note")
                .contains("guildhall.macro.not-shown")
                .doesNotContain("number-range")
                .doesNotContain("aui-message");
        assertThat(guarded(() -> {
                    throw RequestRefusedException.notFound("guildhall.accreditation.no-such-scheme");
                }))
                .contains("guildhall.macro.not-shown")
                .doesNotContain("no-such-scheme");
    }

    @Test
    public void visitorsAreReadersAlsoWhereEverybodyEdits() {
        rights.everybodyEdits();
        viewer = Viewer.ANONYMOUS;

        assertThat(guarded(MacroGuardTest::wrongSize)).contains("guildhall.macro.not-shown");
    }

    @Test
    public void readersAreToldWhatTheyCanDoSomethingAbout() {
        assertThat(guarded(() -> {
                    throw RequestRefusedException.notFound("guildhall.community.not-found");
                }))
                .contains("guildhall.community.not-found");
        assertThat(guarded(() -> {
                    throw RequestRefusedException.forbidden("guildhall.refusal.people-hidden");
                }))
                .contains("guildhall.refusal.people-hidden")
                .doesNotContain("not-shown");
    }

    @Test
    public void aFailureShowsNothingOfItsDetails() {
        String box = guarded(() -> {
            throw new IllegalStateException("password=secret");
        });

        assertThat(box).contains("guildhall.refusal.unexpected").doesNotContain("secret");
    }

    private static String wrongSize() {
        throw RequestRefusedException.outOfRange("pageSize", 1, 200);
    }

    private String guarded(Supplier<String> rendering) {
        return new MacroGuard(new RenderedTemplates(), texts, new NoSharing(), rights, () -> viewer)
                .guarded("cop-members", page, rendering);
    }
}
