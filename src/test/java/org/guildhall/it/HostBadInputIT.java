package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.ClassRule;
import org.junit.Test;

/** Wrong calls of the host's own doors: each is answered clearly, none by a failure. */
public class HostBadInputIT {
    private static final String PAGE = "/rest/api/content";
    private static final String SPACE = "/rest/create-dialog/1.0/space-blueprint/create-space";

    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @Test
    public void restSaysWhatIsWrong() {
        String[][] calls = {
            {"POST", PAGE, "{", "400", "JSON"},
            {"POST", PAGE, "", "400", "JSON object"},
            {"POST", PAGE, "[1]", "400", "JSON object"},
            {"POST", PAGE, "null", "400", "JSON object"},
            {"POST", PAGE, "{}", "400", "space.key"},
            {"POST", PAGE, "{\"space\": {\"key\": 7}}", "400", "space.key"},
            {"POST", PAGE, "{\"space\": {\"key\": \"MVF\"}}", "400", "title"},
            {"POST", PAGE, "{\"space\": {\"key\": \"MVF\"}, \"title\": \"t\"}", "400", "body.storage.value"},
            {"POST", PAGE, page("t", "<p>"), "400", "well-formed"},
            {"POST", PAGE, "{\"space\": {\"key\": \"NONE\"}}", "403", "space"},
            {"GET", PAGE + "/home", "", "400", "“home” is not an id"},
            {"GET", PAGE + "/99999999999999999999", "", "400", "is not an id"},
            {"GET", PAGE + "/1?status=lost", "", "400", "status"},
            {"GET", PAGE + "/1", "", "404", ""},
            {"GET", PAGE + "/1/2/3", "", "404", ""},
            {"PUT", PAGE + "/1", "{}", "404", ""},
            {"PATCH", PAGE + "/1", "{}", "405", "GET, PUT, DELETE"},
            {"PUT", PAGE, "{}", "405", "POST"},
            {"POST", SPACE, "{}", "400", "spaceBlueprintId"},
            {"POST", SPACE, "{\"spaceBlueprintId\": \"none\"}", "400", "none"},
            {"GET", SPACE, "", "405", "POST"},
            {"PUT", "/rest/api/space/MVF", "{}", "405", "GET, DELETE"},
            {"GET", "/rest/api/space/MVF/archive", "", "405", "PUT"},
            {"GET", "/rest/api/space/MVF/nothing", "", "404", ""},
            {"DELETE", "/rest/api/user/current", "", "405", "GET"},
            {"GET", "/rest/api/nothing", "", "404", ""},
        };
        for (String[] call : calls) {
            Answer answer = HALL.as("admin").raw(call[0], call[1], "application/json", call[2]);

            assertThat(answer.status()).as(String.join(" ", call)).isEqualTo(Integer.parseInt(call[3]));
            assertThat(answer.json().path("message").asText())
                    .as(String.join(" ", call))
                    .contains(call[4]);
        }
    }

    @Test
    public void aVersionThatIsMissingOrStaleIsToldApart() {
        long home = HALL.workbench()
                .site()
                .spaces()
                .byKey("MVF")
                .orElseThrow()
                .record()
                .homePage();
        Caller admin = HALL.as("admin");

        Answer missing = admin.raw("PUT", PAGE + "/" + home, "application/json", "{\"title\": \"t\"}");
        Answer stale = admin.raw(
                "PUT", PAGE + "/" + home, "application/json", "{\"title\": \"t\", \"version\": {\"number\": 1}}");

        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.json().path("message").asText()).contains("version.number");
        assertThat(stale.status()).isEqualTo(409);
    }

    @Test
    public void formsSayWhatIsWrong() {
        Caller admin = HALL.signedIn("admin");
        Object[][] forms = {
            {"/users.action", Map.of("person", "key-nobody", "do", "deactivate"), 400},
            {"/users.action", Map.of("person", "key-p03", "do", "fly"), 400},
            {"/users.action", Map.of("person", "key-p03", "do", "rename", "username", "p04", "fullName", "x"), 400},
            {"/users.action", Map.of("person", "key-p03", "do", "rename", "username", "p03", "fullName", " "), 400},
            {"/spaces/tools.action", Map.of("key", "MVF"), 400},
            {"/spaces/tools.action", Map.of("key", "MVF", "do", "permit", "permission", "FLY", "granted", "true"), 400},
            {"/spaces/tools.action", Map.of("key", "MVF", "do", "permit", "permission", "VIEW users"), 400},
            {"/spaces/tools.action", Map.of("key", "NONE", "do", "remove"), 404},
            {"/pages/editpage.action", Map.of("key", "MVF", "title", "", "body", "<p/>"), 400},
            {"/pages/movepage.action", Map.of("pageId", "home"), 404},
            {"/nothing.action", Map.of(), 404},
        };
        for (Object[] form : forms) {
            @SuppressWarnings("unchecked")
            Answer answer = admin.form((String) form[0], (Map<String, String>) form[1]);

            assertThat(answer.status()).as(form[0] + " " + form[1]).isEqualTo(form[2]);
        }
    }

    @Test
    public void anEditMayNotTakeTheTitleOfAnotherPage() {
        Caller writer = HALL.signedIn("spaceadmin");
        String space = HALL.community("open");
        for (String title : new String[] {"First", "Second"}) {
            HALL.as("spaceadmin").post(PAGE, page(title, "<p/>").replace("MVF", space));
        }
        long second = HALL.workbench()
                .site()
                .pages()
                .byTitle(space, "Second")
                .orElseThrow()
                .getId();

        Answer answer = writer.form(
                "/pages/editpage.action", Map.of("pageId", String.valueOf(second), "title", "First", "body", "<p/>"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html().select("[role=alert]").text()).contains("First");
    }

    @Test
    public void pagesAnswerTheMethodsOfBrowsersOnly() {
        Answer answer = HALL.signedIn("admin").raw("DELETE", "/users.action", "text/plain", "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST");
    }

    private static String page(String title, String storage) {
        return """
                {"title": "%s", "space": {"key": "MVF"}, "body": {"storage": {"value": "%s"}}}""".formatted(title, storage);
    }
}
