package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** People, on sites that show user profiles to visitors and on sites that do not. */
public class ProfilesIT {
    private static final String REST = "/rest/guildhall/1.0";
    private static final String MEMBERS = REST + "/communities/MVF/members";
    private static final String EXPERTISE = REST + "/expertise?q=coaching&community=MVF";
    private static final String REGISTER = REST + "/communities/MVF/accreditations";

    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @After
    public void showProfilesAgain() {
        HALL.workbench().site().switches().profilesForVisitors(true);
    }

    @Test
    public void listsOfPeopleAreKeptFromVisitorsWhoMayNotViewProfiles() {
        hideProfiles();

        for (String list : List.of(MEMBERS, EXPERTISE)) {
            Answer answer = HALL.anonymous().get(list);

            assertThat(answer.status()).as(list).isEqualTo(401);
            assertThat(answer.error()).isEqualTo("guildhall.refusal.people-hidden");
        }
    }

    @Test
    public void inPlaceOfTheMacroVisitorsReadWhyTheySeeNobody() {
        Caller writer = HALL.signedIn("member");
        Answer saved = writer.form(
                "/pages/editpage.action",
                Map.of(
                        "key",
                        "MVF",
                        "title",
                        "Everybody and what they know",
                        "body",
                        "<ac:structured-macro ac:name=\"cop-members\"/><ac:structured-macro ac:name=\"cop-expertise\"/>"));
        String page = saved.header("Location").substring("/confluence".length());
        String open = HALL.anonymous().get(page).text();
        hideProfiles();

        Answer hidden = HALL.anonymous().get(page);

        assertThat(open).contains("Mireille Océane Dupont");
        assertThat(hidden.status()).isEqualTo(200);
        assertThat(hidden.text())
                .contains("This site shows its people only to those who may view user profiles")
                .doesNotContain("Mireille");
        assertThat(HALL.as("visitor").get(page).text()).contains("Mireille Océane Dupont");
    }

    @Test
    public void aPublicRegisterNamesItsHoldersAndLeadsToNoProfile() {
        hideProfiles();

        Answer register = HALL.anonymous().get("/display/MVF/Accreditation");

        assertThat(register.text()).contains("Mireille Océane Dupont");
        assertThat(register.html().select(".confluence-userlink, [data-username]"))
                .isEmpty();
    }

    @Test
    public void whereProfilesAreShownLinksCarryWhatHoverCardsNeed() {
        Answer register = HALL.anonymous().get("/display/MVF/Accreditation");

        assertThat(register.html().select("a.confluence-userlink[data-username=member]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("href")).endsWith("/display/~member"));
    }

    @Test
    public void keysOfAccountsAreForThoseWhoAreSignedIn() {
        for (String[] list : new String[][] {{MEMBERS, "person"}, {EXPERTISE, "person"}, {REGISTER, "holder"}}) {
            assertThat(values(HALL.anonymous(), list[0], list[1]))
                    .as(list[0])
                    .isNotEmpty()
                    .allMatch(JsonNode::isNull);
            assertThat(values(HALL.as("visitor"), list[0], list[1]))
                    .as(list[0])
                    .isNotEmpty()
                    .allMatch(JsonNode::isTextual);
        }
    }

    @Test
    public void userNamesAreInTheExportOfThoseWhoAreSignedIn() {
        String visitors = HALL.anonymous().get(REGISTER + ".csv").body();
        String people = HALL.as("visitor").get(REGISTER + ".csv").body();

        assertThat(visitors).startsWith("\uFEFFnumber,holderName,");
        assertThat(people).startsWith("\uFEFFnumber,holder,holderName,");
    }

    @Test
    public void theWorkbenchKeepsItsOwnListOfPeopleFromVisitorsToo() {
        hideProfiles();

        assertThat(HALL.anonymous().get("/users.action").status()).isEqualTo(302);
        assertThat(HALL.anonymous().get("/display/~member").status()).isEqualTo(302);
        assertThat(HALL.as("visitor").get("/display/~member").status()).isEqualTo(200);
    }

    private static List<JsonNode> values(Caller caller, String path, String field) {
        JsonNode results = caller.get(path).json().path("results");
        return StreamSupport.stream(results.spliterator(), false)
                .map(entry -> entry.path(field))
                .toList();
    }

    private static void hideProfiles() {
        HALL.workbench().site().switches().profilesForVisitors(false);
    }
}
