package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * The dialog in which an author sets up a macro, as far as it can be had without Confluence: the app's script with a
 * stand-in for the host's dialog, whose fields are looked up under the ids that the host gives them.
 */
public class MacroBrowserWalkIT {
    private static final String OFFERED = """
        const [script, tell] = arguments;
        const overrides = {};
        window.AJS = {
            contextPath: () => location.pathname.replace(/\\/display\\/.*/, ''),
            Meta: {get: name => name === 'space-key' ? 'MVF' : ''},
            toInit: work => work(),
            MacroBrowser: {
                setMacroJsOverride: (macro, override) => { overrides[macro] = override; },
                ParameterFields: {string: param => {
                    const input = document.createElement('input');
                    input.id = 'macro-param-' + param.name;
                    document.body.appendChild(document.createElement('div')).appendChild(input);
                    return {input: [input]};
                }}
            }
        };
        const offered = async (macro, name, typed) => {
            const input = overrides[macro].fields.string[name]({name}, {}).input[0];
            input.value = typed;
            input.dispatchEvent(new Event('input'));
            for (let i = 0; i < 200 && !input.list.options.length; i++) {
                await new Promise(resume => setTimeout(resume, 20));
            }
            return [...input.list.options].map(option => option.value).join(' | ');
        };
        const look = async () => {
            (0, eval)(await (await fetch(script)).text());
            return [
                await offered('cop-gate', 'scheme', 'MVF Assessor'),
                await offered('cop-gate', 'level', ''),
                await offered('cop-register', 'levels', 'Assessor, '),
                Object.keys(overrides).join(' ')
            ].join('\\n');
        };
        look().then(tell, error => tell(String(error)));
        """;
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Test
    public void schemesAndTheirLevelsAreOffered() {
        BROWSER.signIn("member", "member");
        BROWSER.open("/display/MVF");

        String offered = BROWSER.answerOf(
                OFFERED,
                HALL.address()
                        + "/download/resources/org.guildhall.confluence:macro-browser-resources/macro-browser.js");

        assertThat(offered.lines())
                .containsExactly(
                        "MVF Assessor | MVF Practitioner",
                        "Assessor",
                        "Assessor, Assessor",
                        "cop-accreditation cop-register cop-renewals cop-gate");
    }
}
