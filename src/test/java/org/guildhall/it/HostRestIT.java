package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.ClassRule;
import org.junit.Test;

/** Confluence's own REST, as scripts use it. */
public class HostRestIT {
    private static final String DIALOG = "/rest/create-dialog/1.0/space-blueprint";

    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @Test
    public void aCommunityIsFoundedFromTheBlueprintAndRemovedWithItsSpace() {
        Caller caller = HALL.as("member");

        Answer created = caller.post(DIALOG + "/create-space", """
                {"spaceBlueprintId": "%s", "name": "Weavers", "spaceKey": "WEAVE", "description": "",
                 "context": {"name": "Weavers", "spaceKey": "WEAVE", "field": "weaving", "joinPolicy": "open"}}""".formatted(blueprintId(caller)));
        Answer home = caller.get("/display/WEAVE");
        Answer removed = caller.raw("DELETE", "/rest/api/space/WEAVE", "application/json", "");

        assertThat(created.json().path("key").asText()).isEqualTo("WEAVE");
        assertThat(home.html().select(".wb-sidebar li")).hasSize(5);
        assertThat(removed.status()).isEqualTo(202);
        assertThat(caller.get("/rest/api/space/WEAVE").status()).isEqualTo(404);
    }

    @Test
    public void aSpaceKeyIsTakenOnceOnlyInWhateverCase() {
        Caller caller = HALL.as("member");

        for (String key : List.of("MVF", "mvf")) {
            Answer answer = caller.post(
                    DIALOG + "/create-space",
                    "{\"spaceBlueprintId\": \"" + blueprintId(caller) + "\", \"name\": \"Again\", \"spaceKey\": \""
                            + key + "\"}");

            assertThat(answer.status()).as(key).isEqualTo(400);
        }
        assertThat(caller.get("/rest/api/space/mvf").json().path("key").asText())
                .isEqualTo("MVF");
    }

    @Test
    public void aPageIsMadeReadAndEditedInStorageFormat() {
        Caller caller = HALL.as("member");

        JsonNode created = caller.post("/rest/api/content", page("REST page", "<p>One</p>", 1))
                .json();
        String path = "/rest/api/content/" + created.path("id").asText();
        Answer edited = caller.raw("PUT", path, "application/json", page("REST page", "<p>Two</p>", 2));
        Answer stale = caller.raw("PUT", path, "application/json", page("REST page", "<p>Three</p>", 2));
        JsonNode read = caller.get(path + "?expand=body.view").json();

        assertThat(edited.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(read.path("body").path("view").path("value").asText()).isEqualTo("<p>Two</p>");
        assertThat(read.path("body").has("storage")).isFalse();
    }

    @Test
    public void whatIsNotWellFormedIsRefused() {
        Answer storage = HALL.as("member").post("/rest/api/content", page("Broken", "<p>", 1));
        Answer json = HALL.as("member").post("/rest/api/content", "{");

        assertThat(storage.status()).isEqualTo(400);
        assertThat(json.status()).isEqualTo(400);
    }

    @Test
    public void visitorsWriteNothingAndSeeNoClosedSpace() {
        Caller visitor = HALL.anonymous();

        assertThat(visitor.post("/rest/api/content", page("Visitor", "<p/>", 1)).status())
                .isEqualTo(401);
        assertThat(visitor.get("/rest/api/space/QUIET").status()).isEqualTo(404);
        assertThat(visitor.get("/rest/api/user/current").json().path("type").asText())
                .isEqualTo("anonymous");
    }

    private static String blueprintId(Caller caller) {
        return caller.get(DIALOG + "/dialog/web-items")
                .json()
                .path(0)
                .path("contentBlueprintId")
                .asText();
    }

    private static String page(String title, String storage, int version) {
        return """
                {"type": "page", "title": "%s", "space": {"key": "MVF"}, "version": {"number": %d},
                 "body": {"storage": {"value": "%s", "representation": "storage"}}}""".formatted(title, version, storage);
    }
}
