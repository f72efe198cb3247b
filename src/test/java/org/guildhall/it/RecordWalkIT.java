package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** The record of changes as an admin of the space sees it, in a real browser. */
public class RecordWalkIT {
    private static final String CHECK = """
            const [address, tell] = arguments;
            const canonical = value => Array.isArray(value) ? `[${value.map(canonical)}]`
                : value === null || typeof value !== 'object' ? JSON.stringify(value)
                : `{${Object.keys(value).sort().map(name => JSON.stringify(name) + ':' + canonical(value[name]))}}`;
            const hashOf = async value => [...new Uint8Array(
                    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value))))]
                .map(byte => byte.toString(16).padStart(2, '0')).join('');
            const check = async () => {
                let last = '0'.repeat(64);
                for (const line of (await (await fetch(address)).text()).trim().split('\\n')) {
                    const {hash, words, wordsSalt, ...entry} = JSON.parse(line);
                    const isIntact = entry.previousHash === last && await hashOf(entry) === hash
                        && (!words || await hashOf({salt: wordsSalt, words}) === entry.wordsHash);
                    if (!isIntact) return 'Not intact: ' + line;
                    last = hash;
                }
                return last;
            };
            check().then(tell, tell);
            """;
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Test
    public void anAdminReadsTheRecordAndChecksIt() {
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/record.action?key=MVF");
        BROWSER.sees("Record of changes");
        BROWSER.screenshot("record");
        BROWSER.click("Check the whole record");
        BROWSER.sees("Intact:");
        BROWSER.choose("what", "revoke");
        BROWSER.click("Find");
        BROWSER.sees("Left the profession.");
        BROWSER.screenshot("record-found");
        BROWSER.width(500);
        BROWSER.screenshot("record-narrow");
        BROWSER.width(1280);
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    /** In another language, without any code of the app: the rule of the README is enough. */
    @Test
    public void theHashesOfAnExportAreComputedAnewInJavaScript() {
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/record.action?key=MVF");
        String record = "/communities/MVF/record";

        assertThat(BROWSER.answerOf(CHECK, HALL.address() + "/rest/guildhall/1.0" + record + "/export"))
                .isEqualTo(HALL.as("spaceadmin")
                        .api("GET", record + "/verification", null)
                        .json()
                        .path("head")
                        .asText());
    }

    @Test
    public void anAccreditationIsShownAsALineACardOrASeal() {
        HALL.as("spaceadmin")
                .post(
                        "/rest/api/content",
                        Map.of(
                                "type",
                                "page",
                                "title",
                                "Styles",
                                "space",
                                Map.of("key", "MVF"),
                                "body",
                                Map.of(
                                        "storage",
                                        Map.of(
                                                "representation",
                                                "storage",
                                                "value",
                                                macro("number", suspended(), "line")
                                                        + macro("user", "member", "line")
                                                        + macro("user", "member", "card")
                                                        + macro("user", "member", "seal")
                                                        + macro("number", suspended(), "seal")))));
        BROWSER.signIn("member", "member");
        BROWSER.open("/display/MVF/Styles");
        BROWSER.sees("Not in force: suspended since");
        BROWSER.screenshot("accreditation-styles");

        assertThat(BROWSER.texts("figure.guildhall-seal")).hasSize(2);
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    private static String suspended() {
        return HALL.as("member")
                .api("GET", "/communities/MVF/accreditations?states=suspended", null)
                .json()
                .path("results")
                .path(0)
                .path("number")
                .asText();
    }

    private static String macro(String parameter, String value, String style) {
        return "<ac:structured-macro ac:name=\"cop-accreditation\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter><ac:parameter ac:name=\"style\">" + style
                + "</ac:parameter></ac:structured-macro>";
    }
}
