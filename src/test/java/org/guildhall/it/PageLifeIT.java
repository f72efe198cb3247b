package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.ClassRule;
import org.junit.Test;

/** Pages with macros that are moved, copied, thrown away and brought back, and spaces that are archived. */
public class PageLifeIT {
    private static final String MACRO = "<ac:structured-macro ac:name=\\\"cop-members\\\"/>";

    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @Test
    public void aMacroFollowsItsPageIntoAnotherSpace() {
        String from = HALL.community("open");
        String to = HALL.community("open");
        HALL.as("member").api("PUT", "/communities/" + to + "/members/me", null);
        JsonNode page = page(from, "Travelling");
        Caller admin = HALL.signedIn("spaceadmin");

        Answer moved = admin.form(
                "/pages/movepage.action",
                Map.of("pageId", page.path("id").asText(), "key", to, "parent", homeTitle(to)));
        Answer seen = admin.follow(moved);

        assertThat(moved.header("Location")).isEqualTo("/confluence/display/" + to + "/Travelling");
        assertThat(seen.text()).contains("Mireille Océane Dupont");
        assertThat(admin.get("/display/" + from + "/Travelling").status()).isEqualTo(404);
    }

    @Test
    public void aCopyStandsBesideItsPageAndWorksByItself() {
        String space = HALL.community("open");
        JsonNode page = page(space, "Original");
        Caller admin = HALL.signedIn("spaceadmin");

        Answer copied = admin.form(
                "/pages/copypage.action", Map.of("pageId", page.path("id").asText(), "title", "Copy"));

        assertThat(admin.follow(copied).text()).contains("Spiros Ångström");
        assertThat(admin.form(
                                "/pages/copypage.action",
                                Map.of("pageId", page.path("id").asText(), "title", "Copy"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    public void aPageInTheTrashIsSeenByNobodyUntilItComesBack() {
        String space = HALL.community("open");
        String path =
                "/rest/api/content/" + page(space, "Thrown away").path("id").asText();
        Caller admin = HALL.as("spaceadmin");

        Answer trashed = admin.raw("DELETE", path, "application/json", "");
        Answer gone = admin.get(path);
        Answer inTrash = admin.get(path + "?status=trashed");
        Answer others = HALL.as("member").get(path + "?status=trashed");
        Answer restored = admin.raw(
                "PUT",
                path + "?status=trashed",
                "application/json",
                "{\"title\": \"Thrown away\", \"status\": \"current\", \"version\": {\"number\": 2}}");

        assertThat(trashed.status()).isEqualTo(204);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(inTrash.json().path("status").asText()).isEqualTo("trashed");
        assertThat(others.status()).isEqualTo(404);
        assertThat(restored.json().path("status").asText()).isEqualTo("current");
        assertThat(admin.get(path).status()).isEqualTo(200);
    }

    @Test
    public void theTrashIsEmptiedForEver() {
        String space = HALL.community("open");
        String path = "/rest/api/content/" + page(space, "For ever").path("id").asText();
        Caller admin = HALL.as("spaceadmin");
        admin.raw("DELETE", path, "application/json", "");

        Answer purged = admin.raw("DELETE", path + "?status=trashed", "application/json", "");

        assertThat(purged.status()).isEqualTo(204);
        assertThat(admin.get(path + "?status=trashed").status()).isEqualTo(404);
    }

    @Test
    public void pagesBelowOneInTheTrashMoveUp() {
        String space = HALL.community("open");
        JsonNode parent = page(space, "Above");
        String child = page(space, "Below").path("id").asText();
        Caller admin = HALL.as("spaceadmin");
        admin.raw(
                "PUT",
                "/rest/api/content/" + child,
                "application/json",
                "{\"title\": \"Below\", \"version\": {\"number\": 2}, \"ancestors\": [{\"id\": \""
                        + parent.path("id").asText() + "\"}]}");

        admin.raw("DELETE", "/rest/api/content/" + parent.path("id").asText(), "application/json", "");

        assertThat(HALL.workbench().site().pages().byId(Long.parseLong(child)))
                .hasValueSatisfying(page -> assertThat(page.record().parent())
                        .isEqualTo(HALL.workbench()
                                .site()
                                .spaces()
                                .byKey(space)
                                .orElseThrow()
                                .record()
                                .homePage()));
    }

    @Test
    public void theHomePageStaysAndNoPageStandsBelowItself() {
        String space = HALL.community("open");
        long home = HALL.workbench()
                .site()
                .spaces()
                .byKey(space)
                .orElseThrow()
                .record()
                .homePage();
        JsonNode page = page(space, "Circle");
        Caller admin = HALL.signedIn("spaceadmin");

        Answer trashed = HALL.as("spaceadmin").raw("DELETE", "/rest/api/content/" + home, "application/json", "");
        Answer moved = admin.form(
                "/pages/movepage.action", Map.of("pageId", page.path("id").asText(), "parent", "Circle"));

        assertThat(trashed.status()).isEqualTo(400);
        assertThat(moved.status()).isEqualTo(400);
    }

    @Test
    public void readersMoveCopyAndThrowAwayNothing() {
        String space = HALL.community("open");
        HALL.workbench().site().spaces().permit(space, "EDIT users", false);
        String id = page(space, "Fixed").path("id").asText();
        Caller reader = HALL.signedIn("visitor");

        for (String action : new String[] {"movepage", "copypage", "removepage", "restorepage", "purgetrashitem"}) {
            assertThat(reader.form("/pages/" + action + ".action", Map.of("pageId", id, "title", "x", "parent", "y"))
                            .status())
                    .as(action)
                    .isEqualTo(404);
        }
    }

    @Test
    public void anArchivedSpaceIsLeftOutOfListsAndWorksAsBefore() {
        String space = HALL.community("open");
        HALL.as("member").api("PUT", "/communities/" + space + "/members/me", null);
        HALL.as("member")
                .api(
                        "POST",
                        "/communities/" + space + "/expertise/me",
                        Map.of("topic", "Archivology " + space, "relation", "teaches"));
        String everywhere = "/rest/guildhall/1.0/expertise?q=archivology+" + space;

        assertThat(HALL.as("visitor").get(everywhere).json().path("results")).hasSize(1);
        Answer archived =
                HALL.as("spaceadmin").raw("PUT", "/rest/api/space/" + space + "/archive", "application/json", "");

        assertThat(archived.status()).isEqualTo(204);
        assertThat(HALL.as("visitor")
                        .get("/rest/api/space/" + space)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("archived");
        assertThat(HALL.as("visitor").get("/").text()).doesNotContain("Test community " + space);
        assertThat(HALL.as("visitor")
                        .get("/spacedirectory/view.action?status=archived")
                        .text())
                .contains("Test community " + space);
        assertThat(HALL.as("visitor")
                        .get("/rest/guildhall/1.0/communities?size=100")
                        .body())
                .doesNotContain("\"" + space + "\"");
        assertThat(HALL.as("visitor").get(everywhere).json().path("results")).isEmpty();
        assertThat(HALL.as("visitor")
                        .get(everywhere + "&community=" + space)
                        .json()
                        .path("results"))
                .hasSize(1);
        assertThat(HALL.as("visitor").get("/display/" + space).status()).isEqualTo(200);
        assertThat(HALL.as("visitor")
                        .api("PUT", "/communities/" + space + "/members/me", null)
                        .status())
                .isEqualTo(200);
        HALL.as("spaceadmin").raw("PUT", "/rest/api/space/" + space + "/restore", "application/json", "");
        assertThat(HALL.as("visitor").get(everywhere).json().path("results")).hasSize(1);
    }

    @Test
    public void onlyAdministratorsOfASpaceArchiveIt() {
        String space = HALL.community("open");

        assertThat(HALL.as("member")
                        .raw("PUT", "/rest/api/space/" + space + "/archive", "application/json", "")
                        .status())
                .isEqualTo(404);
        assertThat(HALL.signedIn("member")
                        .form("/spaces/tools.action", Map.of("key", space, "do", "archive"))
                        .status())
                .isEqualTo(403);
    }

    private static JsonNode page(String space, String title) {
        return HALL.as("spaceadmin")
                .post("/rest/api/content", """
                        {"type": "page", "title": "%s", "space": {"key": "%s"},
                         "body": {"storage": {"value": "%s", "representation": "storage"}}}""".formatted(title, space, MACRO))
                .json();
    }

    private static String homeTitle(String space) {
        var site = HALL.workbench().site();
        long home = site.spaces().byKey(space).orElseThrow().record().homePage();
        return site.pages().byId(home).orElseThrow().getTitle();
    }
}
