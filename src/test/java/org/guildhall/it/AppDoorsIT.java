package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.ClassRule;
import org.junit.Test;

/** The rules by which the host lets requests through to the app. */
public class AppDoorsIT {
    private static final String COMMUNITY = "/rest/guildhall/1.0/communities/MVF";

    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @Test
    public void anActionWithoutTheTokenIsRefusedAndChangesNothing() {
        Caller browser = HALL.signedIn("p01");

        Answer answer = browser.formWithToken("/plugins/guildhall/leave.action", Map.of("key", "MVF"), "");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(browser.get("/plugins/guildhall/my-page.action?key=MVF&tab=settings")
                        .html()
                        .select("form[action$=leave.action]"))
                .isNotEmpty();
    }

    @Test
    public void anActionThatWritesAnswersNoGet() {
        Answer answer = HALL.as("member").get("/plugins/guildhall/leave.action?key=MVF");

        assertThat(answer.status()).isEqualTo(405);
    }

    @Test
    public void aParameterThatTheActionDoesNotTakeIsLoud() {
        HALL.expectProblem("has no setter for surprise");

        Answer answer = HALL.as("member").get("/plugins/guildhall/my-page.action?key=MVF&surprise=1");

        assertThat(answer.html().select(".wb-error").text()).contains("surprise");
    }

    @Test
    public void theAppsResourcesAreFoundUnderEitherVersion() {
        assertThat(HALL.anonymous().get(COMMUNITY).status()).isEqualTo(200);
        assertThat(HALL.anonymous().get(COMMUNITY.replace("1.0", "latest")).status())
                .isEqualTo(200);
    }

    @Test
    public void formLikeBodiesAreRefusedByRest() {
        Answer answer = HALL.as("member").raw("PUT", COMMUNITY + "/members/me", "text/plain", "");

        assertThat(answer.status()).isIn(403, 415);
    }

    @Test
    public void restRefusesRequestsOfOtherSites() {
        Caller caller = HALL.as("member");

        Answer answer = caller.send(caller.request(COMMUNITY + "/members/me")
                .header("Origin", "http://localhost:1")
                .header("Content-Type", "application/json")
                .DELETE());

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    public void theAppsFilesHaveTheirContentTypes() {
        Answer css =
                HALL.anonymous().get("/download/resources/org.guildhall.confluence:directory-resources/directory.css");
        Answer png = HALL.anonymous().get("/download/resources/org.guildhall.confluence/images/cop-members.png");

        assertThat(css.header("Content-Type")).startsWith("text/css");
        assertThat(png.header("Content-Type")).isEqualTo("image/png");
    }

    @Test
    public void aFileThatIsNotThereIsLoud() {
        HALL.expectProblem("There is no file /download/resources/org.guildhall.confluence:none/none.css");

        Answer answer = HALL.anonymous().get("/download/resources/org.guildhall.confluence:none/none.css");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(HALL.problems()).anyMatch(problem -> problem.contains("none.css"));
    }
}
