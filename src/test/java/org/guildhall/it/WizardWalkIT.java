package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** The wizard's script on the real AUI. Confluence's own part, which calls it, is played by this test. */
public class WizardWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);
    private static final String SCRIPT = "/download/resources/org.guildhall.confluence:wizard-resources/wizard.js";

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @BeforeClass
    public static void needsAui() {
        Browser.assumeAui();
    }

    @Before
    public void openTheWizard() {
        BROWSER.signIn("visitor", "visitor");
        BROWSER.click("Create space");
        BROWSER.click("Community of Practice");
        BROWSER.sees("Create a community");
        BROWSER.run(
                "window.steps = {};AJS.Meta = { get: function (name) { return 'the ' + name; } };window.Confluence = {"
                        + "  Blueprint: { setWizard: function (key, set) { window.wizardKey = key;    set({ on: function"
                        + " (step, act) { window.steps[step] = act; } }); } },  SpaceBlueprint: { CommonWizardBindings: {"
                        + " postRender: function () {}, submit: function () { return true; } } } };");
        BROWSER.run(HALL.anonymous().get(SCRIPT).body());
        BROWSER.run("AJS.trigger('blueprint.wizard-register.ready')");
    }

    @Test
    public void theScriptBelongsToTheWizardOfTheDescriptor() {
        assertThat(BROWSER.script("return window.wizardKey"))
                .isEqualTo("org.guildhall.confluence:community-space-item");
        assertThat(BROWSER.script("var state = { soyRenderContext: {} };"
                        + "steps['pre-render.founding']({}, state); return state.soyRenderContext.atlToken"))
                .isEqualTo("the atl-token");
    }

    @Test
    public void withoutAFieldOfPracticeTheFormStaysAndTellsWhy() {
        assertThat(submit(Map.of("name", "Bread Bakers", "field", " "))).isEqualTo(false);

        assertThat(BROWSER.script("return document.activeElement.id")).isEqualTo("guildhall-field");
        assertThat(BROWSER.script("return document.activeElement.getAttribute('aria-invalid')"))
                .isEqualTo("true");
        assertThat(BROWSER.script("return document.getElementById('guildhall-field-error').textContent"))
                .asString()
                .isNotBlank();
    }

    @Test
    public void withAFieldOfPracticeConfluenceGoesOn() {
        assertThat(submit(Map.of("name", "Bread Bakers", "field", "baking"))).isEqualTo(true);

        assertThat(BROWSER.script("return document.getElementById('guildhall-field-error').textContent"))
                .isEqualTo("");
    }

    private static Object submit(Map<String, String> answers) {
        return BROWSER.script(
                "return steps['submit.founding']({}, { pageData: arguments[0], $container: AJS.$('main') })", answers);
    }
}
