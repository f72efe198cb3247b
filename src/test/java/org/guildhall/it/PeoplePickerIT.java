package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** What Confluence's pickers of people ask the host for. */
public class PeoplePickerIT {
    private static final String SUGGESTIONS = "/rest/prototype/1/search/user.json";

    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @After
    public void showProfilesAgain() {
        HALL.workbench().site().switches().profilesForVisitors(true);
    }

    @Test
    public void peopleAreSuggestedByAnyOfTheirNames() {
        for (String typed : new String[] {"mireille", "océane", "dupont", "member"}) {
            Answer answer = HALL.as("visitor").get(SUGGESTIONS + "?max-results=10&query=" + encoded(typed));

            assertThat(answer.json().path("result").path(0).path("username").asText())
                    .as(typed)
                    .isEqualTo("member");
        }
    }

    @Test
    public void noMoreAreSuggestedThanWereAskedFor() {
        Answer answer = HALL.as("visitor").get(SUGGESTIONS + "?max-results=2&query=a");

        assertThat(answer.json().path("result")).hasSize(2);
    }

    @Test
    public void deactivatedPeopleAreNotSuggested() {
        Answer answer = HALL.as("visitor").get(SUGGESTIONS + "?query=p11");

        assertThat(answer.json().path("result")).isEmpty();
    }

    @Test
    public void peopleAreFoundByTheQueryLanguage() {
        Answer answer = HALL.as("visitor")
                .get("/rest/api/search?limit=5&cql=" + encoded("type = user AND user.fullname ~ \"Mireille*\""));

        assertThat(answer.json().path("size").asInt()).isEqualTo(1);
        assertThat(answer.json()
                        .path("results")
                        .path(0)
                        .path("user")
                        .path("userKey")
                        .asText())
                .isEqualTo("key-member");
        assertThat(answer.json().path("results").path(0).path("entityType").asText())
                .isEqualTo("user");
    }

    @Test
    public void whoeverMayNotViewProfilesFindsNobody() {
        HALL.workbench().site().switches().profilesForVisitors(false);

        assertThat(HALL.anonymous().get(SUGGESTIONS + "?query=mireille").json().path("result"))
                .isEmpty();
        assertThat(HALL.as("visitor")
                        .get(SUGGESTIONS + "?query=mireille")
                        .json()
                        .path("result"))
                .hasSize(1);
    }

    @Test
    public void whatIsMissingOrWrongIsNamed() {
        Map<String, String> wrong = Map.of(
                SUGGESTIONS,
                "query",
                SUGGESTIONS + "?query=a&max-results=0",
                "max-results",
                SUGGESTIONS + "?query=a&max-results=many",
                "max-results",
                "/rest/api/search",
                "cql",
                "/rest/api/search?cql=" + encoded("label = \"x\""),
                "type = user");

        wrong.forEach((address, named) -> {
            Answer answer = HALL.as("visitor").get(address);
            assertThat(answer.status()).as(address).isEqualTo(400);
            assertThat(answer.json().path("message").asText()).contains(named);
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
