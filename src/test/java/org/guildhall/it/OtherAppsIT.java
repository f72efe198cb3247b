package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.it.tiny.AwareWordAction;
import org.guildhall.it.tiny.ContentWordAction;
import org.guildhall.it.tiny.OpenResource;
import org.guildhall.it.tiny.SpaceWordAction;
import org.guildhall.it.tiny.WordAction;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.PluginFailure;
import org.guildhall.workbench.site.SiteUser;
import org.guildhall.workbench.site.UserRecord;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What the workbench refuses in apps that break Confluence's rules. */
public class OtherAppsIT {
    private static final String ACTIONS = """
            <struts key="actions">
              <package name="tiny" extends="default" namespace="/plugins/tiny">
                <default-interceptor-ref name="%s"/>
                <action name="word" class="org.guildhall.it.tiny.WordAction">
                  <result name="input" type="velocity">/templates/tiny.vm</result>
                </action>
                <action name="read" class="org.guildhall.it.tiny.WordAction" method="read">
                  <result name="input" type="velocity">/templates/tiny.vm</result>
                </action>
              </package>
            </struts>""";

    private static final String SPACE_ACTIONS = """
            <struts key="actions">
              <package name="tiny" extends="default" namespace="/plugins/tiny">
                <default-interceptor-ref name="validatingStack"/>
                <action name="unaware" class="org.guildhall.it.tiny.SpaceWordAction" method="read">
                  <result name="input" type="velocity">/templates/tiny.vm</result>
                </action>
                <action name="aware" class="org.guildhall.it.tiny.AwareWordAction" method="read">
                  <result name="input" type="velocity">/templates/tiny.vm</result>
                </action>
                <action name="content" class="org.guildhall.it.tiny.ContentWordAction" method="read">
                  <result name="input" type="velocity">/templates/tiny.vm</result>
                </action>
              </package>
            </struts>""";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void onlyAnnotatedSettersTakeParameters() {
        try (Workbench workbench = start(ACTIONS.formatted("validatingStack"), WordAction.class)) {
            Answer answer =
                    new Caller(workbench.address(), null).get("/plugins/tiny/read.action?word=heard&unlisted=unheard");

            assertThat(answer.html().select("#said").text()).isEqualTo("heard");
            assertThat(answer.html().select(".wb-error").text()).contains("@StrutsParameter");
            assertThat(workbench.problems()).hasSize(1);
        }
    }

    @Test
    public void anActionAnswersPostWithTokenUnlessItSaysOtherwise() {
        try (Workbench workbench = start(ACTIONS.formatted("validatingStack"), WordAction.class)) {
            Caller browser = new Caller(workbench.address(), null);

            Answer read = browser.get("/plugins/tiny/word.action");
            Answer forged = browser.formWithToken("/plugins/tiny/word.action", Map.of("word", "forged"), "");
            Answer posted = browser.formWithToken("/plugins/tiny/read.action", Map.of("word", "posted"), "");

            assertThat(read.status()).isEqualTo(405);
            assertThat(forged.status()).isEqualTo(403);
            assertThat(posted.status()).isEqualTo(405);
        }
    }

    @Test
    public void onlyAnActionThatIsAwareOfSpacesIsGivenOne() {
        try (Workbench workbench = startWithSpaces()) {
            assertThat(said(workbench, "unaware.action?key=OPEN")).isEqualTo("space null");
            assertThat(said(workbench, "aware.action?key=OPEN")).isEqualTo("space OPEN");
            assertThat(said(workbench, "content.action?key=OPEN")).isEqualTo("space OPEN");
        }
    }

    @Test
    public void aSpaceThatIsRequiredMustBeThereAndBeSeen() {
        try (Workbench workbench = startWithSpaces()) {
            Caller visitor = new Caller(workbench.address(), null);

            assertThat(visitor.get("/plugins/tiny/aware.action").status()).isEqualTo(302);
            assertThat(visitor.get("/plugins/tiny/aware.action?key=NONE").status())
                    .isEqualTo(302);
            assertThat(visitor.get("/plugins/tiny/aware.action?key=CLOSED").status())
                    .isEqualTo(302);
            assertThat(said(workbench, "content.action")).isEqualTo("space null");
            assertThat(said(workbench, "content.action?key=CLOSED")).isEqualTo("space CLOSED");
        }
    }

    @Test
    public void actionsWithoutTheValidatingStackAreRefused() {
        assertThatThrownBy(() -> start(ACTIONS.formatted("defaultStack"), WordAction.class))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("validatingStack");
    }

    @Test
    public void aResourceWithoutAccessAnnotationIsRefused() {
        assertThatThrownBy(() -> start(
                        "<rest key=\"rest\" path=\"/tiny\""
                                + " version=\"1.0\"><package>org.guildhall.it.tiny</package></rest>",
                        OpenResource.class))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("carries no access annotation");
    }

    @Test
    public void anUnknownModuleIsRefused() {
        assertThatThrownBy(() -> start("<no-such-module key=\"none\"/>"))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("no-such-module");
    }

    @Test
    public void aLinkWhereNoHostShowsLinksIsRefused() {
        assertThatThrownBy(() -> start("<web-item key=\"lost\" section=\"system.space.admin/addons\"/>"))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("lost")
                .hasMessageContaining("system.space.admin/addons");
    }

    @Test
    public void aLinkMayStandInASectionOfTheAppsOwn() {
        String modules = """
                <web-section key="corner" location="system.admin"><label key="corner"/></web-section>
                <web-item key="found" section="system.admin/corner"/>""";

        try (Workbench workbench = start(modules)) {
            assertThat(workbench.problems()).isEmpty();
        }
    }

    /** Two spaces: visitors see the one called OPEN. */
    private Workbench startWithSpaces() {
        Workbench workbench =
                start(SPACE_ACTIONS, SpaceWordAction.class, AwareWordAction.class, ContentWordAction.class);
        SiteUser creator = workbench
                .site()
                .users()
                .add(new UserRecord("key-creator", "creator", "Creator", "", true, false, "en", "UTC", ""));
        workbench.site().spaces().create("OPEN", "Open", "", creator, true);
        workbench.site().spaces().create("CLOSED", "Closed", "", creator, false);
        return workbench;
    }

    private static String said(Workbench workbench, String page) {
        return new Caller(workbench.address(), null)
                .get("/plugins/tiny/" + page)
                .html()
                .select("#said")
                .text();
    }

    private Workbench start(String modules, Class<?>... classes) {
        return RunningWorkbench.start(TinyApp.jar(folder.getRoot().toPath(), modules, classes), false);
    }
}
