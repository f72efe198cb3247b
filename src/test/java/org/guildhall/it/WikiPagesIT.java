package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.ClassRule;
import org.junit.Test;

public class WikiPagesIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @Test
    public void aPageIsCreatedAndEdited() {
        Caller writer = HALL.signedIn("member");

        Answer created = writer.follow(writer.form(
                "/pages/editpage.action", Map.of("key", "MVF", "title", "A new page", "body", "<p>First</p>")));
        String id = created.html().select("a.aui-button").attr("href").replaceAll(".*pageId=", "");
        Answer edited = writer.follow(writer.form(
                "/pages/editpage.action", Map.of("pageId", id, "title", "A new page", "body", "<p>Second</p>")));

        assertThat(created.html().select(".wiki-content").text()).isEqualTo("First");
        assertThat(edited.html().select(".wiki-content").text()).isEqualTo("Second");
    }

    @Test
    public void aSpaceIsFoundByItsKeyInAnyCase() {
        Caller reader = HALL.signedIn("member");
        String body = "<ac:structured-macro ac:name=\"cop-members\"><ac:parameter ac:name=\"community\">"
                + "<ri:space ri:space-key=\"mvf\"/></ac:parameter></ac:structured-macro>";

        Answer macro = reader.form(
                "/pages/editpage.action",
                Map.of("key", "write", "title", "Other case", "body", body, "preview", "true"));

        assertThat(reader.get("/display/mvf").html().select(".wb-space-name").text())
                .isEqualTo("Minessence Group");
        assertThat(reader.get("/rest/guildhall/1.0/communities/mvf")
                        .json()
                        .path("space")
                        .asText())
                .isEqualTo("MVF");
        assertThat(reader.get("/plugins/guildhall/my-page.action?key=mvf").status())
                .isEqualTo(200);
        assertThat(macro.html().select(".wb-preview").text()).contains("Mireille Océane Dupont");
    }

    @Test
    public void aPreviewStoresNothing() {
        Answer preview = HALL.signedIn("member")
                .form(
                        "/pages/editpage.action",
                        Map.of("key", "MVF", "title", "Only seen", "body", "<p>Seen</p>", "preview", "true"));

        assertThat(preview.html().select(".wb-preview").text()).isEqualTo("Seen");
        assertThat(HALL.workbench().site().pages().byTitle("MVF", "Only seen")).isEmpty();
    }

    @Test
    public void whatIsNotWellFormedIsRefusedAndStaysInTheEditor() {
        Answer answer = HALL.signedIn("member")
                .form("/pages/editpage.action", Map.of("key", "MVF", "title", "Broken", "body", "<p>open"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html().select("textarea").val()).isEqualTo("<p>open");
    }

    @Test
    public void anUnknownMacroIsAnErrorThatNobodyOverlooks() {
        HALL.expectProblem("There is no macro called “no-such-macro”");

        Answer answer = HALL.signedIn("member")
                .form(
                        "/pages/editpage.action",
                        Map.of(
                                "key",
                                "MVF",
                                "title",
                                "Unknown macro",
                                "body",
                                "<ac:structured-macro ac:name=\"no-such-macro\"/>",
                                "preview",
                                "true"));

        assertThat(answer.html().select(".wb-error").text()).contains("no-such-macro");
        assertThat(HALL.problems()).anyMatch(problem -> problem.contains("no-such-macro"));
    }

    @Test
    public void aFormWithoutTheSessionsTokenIsRefused() {
        Answer answer = HALL.signedIn("member")
                .formWithToken(
                        "/pages/editpage.action", Map.of("key", "MVF", "title", "Forged", "body", "<p>x</p>"), "");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(HALL.workbench().site().pages().byTitle("MVF", "Forged")).isEmpty();
    }

    @Test
    public void visitorsReadOpenSpacesAndAreAskedToSignInElsewhere() {
        Answer open = HALL.anonymous().get("/display/MVF");
        Answer closed = HALL.anonymous().get("/display/QUIET");

        assertThat(open.status()).isEqualTo(200);
        assertThat(closed.status()).isEqualTo(302);
        assertThat(closed.header("Location")).contains("/login.action?os_destination=%2Fdisplay%2FQUIET");
    }

    @Test
    public void aSpaceOneMayNotSeeLooksLikeNone() {
        Answer closed = HALL.as("visitor").get("/display/QUIET");
        Answer absent = HALL.as("visitor").get("/display/NONE");

        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.html().select("main").html())
                .isEqualTo(absent.html().select("main").html());
    }

    @Test
    public void theEditorShowsNoPageThatOneMayNotSee() {
        long id = HALL.workbench()
                .site()
                .spaces()
                .byKey("QUIET")
                .orElseThrow()
                .record()
                .homePage();

        Answer answer = HALL.as("visitor").get("/pages/editpage.action?pageId=" + id + "&key=MVF");

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    public void aPageIsExportedAsPdfWordAndMailWouldShowIt() {
        for (String output : new String[] {"pdf", "word", "email"}) {
            Answer answer = HALL.anonymous().get("/display/MVF?output=" + output);

            assertThat(answer.status()).as(output).isEqualTo(200);
            assertThat(answer.html().select(".wb-export .wiki-content")).hasSize(1);
        }
    }

    @Test
    public void readOnlyModeRefusesToStorePages() {
        Caller writer = HALL.signedIn("member");
        HALL.workbench().site().setReadOnly(true);
        try {
            Answer answer = writer.form(
                    "/pages/editpage.action", Map.of("key", "MVF", "title", "Too late", "body", "<p>x</p>"));

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.html().select(".wb-read-only").text()).contains("read-only");
        } finally {
            HALL.workbench().site().setReadOnly(false);
        }
    }

    @Test
    public void spaceToolsListOnlyWhatTheViewerMayDo() {
        Answer admins = HALL.as("spaceadmin").get("/spaces/tools.action?key=MVF");
        Answer members = HALL.as("member").get("/spaces/tools.action?key=MVF");

        assertThat(admins.html().select(".wb-tabs a")).isNotEmpty();
        assertThat(members.html().select(".wb-tabs a")).isEmpty();
        assertThat(members.html().select("main form")).isEmpty();
    }
}
