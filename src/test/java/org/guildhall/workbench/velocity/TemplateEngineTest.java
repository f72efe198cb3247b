package org.guildhall.workbench.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.themes.GlobalHelper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.platform.Xml;
import org.junit.Test;

/** The workbench shows what Confluence would leave blank. */
public class TemplateEngineTest {
    private static final String FRAMES = """
            #applyDecorator("root")
            #decoratorParam("helper" $helper)
            #decoratorParam("context" "space-administration")
            #decoratorParam("mode" "view-space-administration")
            #decoratorParam("space" "ABC")
            #applyDecorator("root")
            #decoratorParam("helper" $helper)
            #decoratorParam("title" "Register")
            #decoratorParam("context" "spaceadminpanel")
            #decoratorParam("selection" "one")
            #decoratorParam("selectedTab" "admin")
            #decoratorParam("selectedSpaceToolsWebItem" "two")
            inside
            #end
            #end""";

    /** An app's own view. */
    public record Own(String word) {}

    @Test
    public void methodsThatNoOpenAppCallsAreBlockedAndNamed() {
        Map<String, Map.Entry<Object, String>> blocked = Map.of(
                "$value.isPresent()", Map.entry(Optional.of("x"), "java.util.Optional#isPresent()"),
                "$value.present", Map.entry(Optional.of("x"), "java.util.Optional#isPresent()"),
                "$value.getKey()", Map.entry(Map.entry("a", "b"), "java.util.Map$Entry#getKey()"),
                "$value.entrySet()", Map.entry(Map.of(), "#entrySet()"),
                "$value.stream()", Map.entry(List.of(), "#stream()"),
                "$value.getYear()", Map.entry(LocalDate.EPOCH, "java.time.LocalDate#getYear()"),
                "$value.name()", Map.entry(Thread.State.NEW, "java.lang.Enum#name()"),
                "$value.toString()", Map.entry("text", "java.lang.String#toString()"),
                "$value.getClass()", Map.entry("text", "java.lang.Object#getClass()"),
                "$value.word()", Map.entry(new Own("own"), Own.class.getName() + "#word()"));

        blocked.forEach((template, told) -> assertThatThrownBy(
                        () -> strict(template, "").render("t.vm", Map.of("value", told.getKey())))
                .as(template)
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("Method needs allowlisting: ")
                .hasMessageContaining(told.getValue()));
    }

    @Test
    public void everyBlockedCallIsToldAtOnce() {
        TemplateEngine engine = strict("$value.isPresent() $value.get()", "");

        assertThatThrownBy(() -> engine.render("t.vm", Map.of("value", Optional.of("x"))))
                .hasMessageContaining("java.util.Optional#isPresent(), java.util.Optional#get()");
    }

    @Test
    public void aBlockedCallIsNullSoItsNegationHolds() {
        TemplateEngine engine = TemplateEngine.leavingBlanks();
        engine.serve(app("#if (!$value.isPresent())absent#end#if ($value.isPresent() == false)absent#end", ""));

        assertThat(engine.render("t.vm", Map.of("value", Optional.of("here")))).isEqualTo("absent");
    }

    @Test
    public void whatOpenAppsCallIsAllowed() {
        TemplateEngine engine = strict(
                "$list.isEmpty() $list.size() $list.get(0) $map.get(\"a\") $map.a $map.keySet().size()"
                        + " $text.replace(\"t\", \"n\") $text.length() $text.equals(\"x\") #foreach ($each in"
                        + " $list)$each#end",
                "");

        assertThat(engine.render("t.vm", Map.of("list", List.of("x"), "map", Map.of("a", "b"), "text", "text")))
                .isEqualTo("false 1 x b b 1 nexn 4 false x");
    }

    @Test
    public void anOwnMethodThatIsListedIsAllowed() {
        TemplateEngine engine = strict(
                "$value.word()",
                "<velocity-allowlist key=\"list\"><method>" + Own.class.getName()
                        + "#word()</method></velocity-allowlist>");

        assertThat(engine.render("t.vm", Map.of("value", new Own("own")))).isEqualTo("own");
    }

    @Test
    public void aFailureWithinDoesNotReachTheTemplateAround() {
        TemplateEngine engine = strict("$value.get()", "");
        Map<String, Object> context = Map.of("value", Optional.of("x"));

        assertThatThrownBy(() -> engine.render("t.vm", context)).isInstanceOf(TemplateFailure.class);
        assertThat(engine.render("workbench/pages/message.vm", Map.of("message", "well", "base", "")))
                .contains("well");
    }

    @Test
    public void theFramesOfTheSpaceToolsTakeWhatOpenAppsGiveThem() {
        assertThat(frames(FRAMES)).contains("inside");
    }

    @Test
    public void aFrameWithoutOneOfItsParametersFails() {
        List.of("helper", "context", "mode", "space", "title", "selection", "selectedTab", "selectedSpaceToolsWebItem")
                .forEach(name -> assertThatThrownBy(
                                () -> frames(FRAMES.replaceFirst("#decoratorParam\\(\"" + name + "\" [^\n]*\n", "")))
                        .as(name)
                        .isInstanceOf(TemplateFailure.class)
                        .hasMessageContaining("The decorator")
                        .hasMessageContaining(name));
    }

    @Test
    public void theInnerFrameNeedsItsOwnHelper() {
        String last = "#decoratorParam(\"helper\" $helper)\n";
        int inner = FRAMES.lastIndexOf(last);

        assertThatThrownBy(() -> frames(FRAMES.substring(0, inner) + FRAMES.substring(inner + last.length())))
                .hasMessageContaining("helper");
    }

    private static String frames(String template) {
        return strict(template, "").render("t.vm", Map.of("helper", new GlobalHelper(new ConfluenceActionSupport())));
    }

    private static TemplateEngine strict(String template, String modules) {
        TemplateEngine engine = new TemplateEngine();
        engine.serve(app(template, modules));
        return engine;
    }

    private static InstalledPlugin app(String template, String modules) {
        InstalledPlugin app = mock(InstalledPlugin.class);
        when(app.descriptor()).thenReturn(Xml.parse(stream("<atlassian-plugin>" + modules + "</atlassian-plugin>")));
        when(app.resource("t.vm")).thenAnswer(call -> Optional.of(stream(template)));
        return app;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
