package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.junit.ClassRule;
import org.junit.Test;

/** The main job, from founding to checking, through the doors. */
public class StoryIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    @Test
    public void aCommunityFoundedFromTheBlueprintHasItsPagesAndItsFounderAsCoordinator() {
        String space = HALL.community("open");

        Answer community = HALL.as("visitor").api("GET", "/communities/" + space, null);
        Answer home = HALL.as("visitor").get("/display/" + space);
        Answer coordinators =
                HALL.as("visitor").api("GET", "/communities/" + space + "/members?role=coordinator", null);

        assertThat(community.json().path("field").asText()).isEqualTo("testing");
        assertThat(community.json().path("members").asInt()).isEqualTo(1);
        assertThat(home.text())
                .contains("To find out.", "Charter", "Find expertise")
                .doesNotContainIgnoringCase("accredit");
        assertThat(coordinators.json().path("results").path(0).path("person").asText())
                .isEqualTo("key-spaceadmin");
    }

    @Test
    public void aPersonJoinsSaysWhatTheyKnowAndIsFoundWithTheReason() {
        String space = HALL.community("open");
        HALL.as("member").api("PUT", "/communities/" + space + "/members/me", null);
        HALL.as("member")
                .api(
                        "POST",
                        "/communities/" + space + "/expertise/me",
                        Map.of(
                                "topic",
                                "Crème brûlée",
                                "relation",
                                "teaches",
                                "note",
                                "<b>slowly</b>",
                                "canBeAsked",
                                true));

        Answer found = HALL.as("visitor").get("/display/" + space + "/Find+expertise");
        Answer misspelled = HALL.as("visitor").api("GET", "/expertise?q=CREME%20brulle&community=" + space, null);

        assertThat(found.text()).contains("Crème brûlée 1 person");
        assertThat(misspelled.json().path("results").path(0).path("name").asText())
                .isEqualTo("Mireille Océane Dupont");
        assertThat(misspelled.json().path("results").path(0).path("relation").asText())
                .isEqualTo("teaches");
    }

    @Test
    public void whoTypesATopicMuchLikeAnotherIsAskedWhichIsMeant() {
        String space = HALL.community("open");
        String own = "/communities/" + space + "/expertise/me";
        for (String person : new String[] {"p33", "p34"}) {
            HALL.as(person).api("PUT", "/communities/" + space + "/members/me", null);
        }
        HALL.as("p33").api("POST", own, Map.of("topic", "C++", "relation", "teaches"));

        Answer asked = HALL.as("p34").api("POST", own, Map.of("topic", "C#", "relation", "knows"));
        Answer page = HALL.signedIn("p34")
                .form(
                        "/plugins/guildhall/state-topic.action",
                        Map.of("key", space, "topic", "C#", "relation", "does", "note", "Two\nlines"));
        Answer added = HALL.as("p34").api("POST", own, Map.of("topic", "C#", "relation", "knows", "newTopic", true));
        Answer mended = HALL.as("p34")
                .api(
                        "PUT",
                        own + "/" + added.json().path("topicId").asText(),
                        Map.of("topic", "C sharp", "relation", "does", "newTopic", true));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.error()).isEqualTo("guildhall.expertise.close-topics");
        assertThat(asked.json().path("topics").path(0).path("name").asText()).isEqualTo("C++");
        assertThat(page.html().select(".guildhall-question button").eachText())
                .containsExactly("I mean “C++”", "Add “C#” as a topic of its own");
        assertThat(page.html()
                        .select(".guildhall-question form")
                        .last()
                        .select("[name=note]")
                        .val())
                .isEqualTo("Two\nlines");
        assertThat(page.html().select("#guildhall-topic").val()).isEqualTo("C#");
        assertThat(added.json().path("topic").asText()).isEqualTo("C#");
        assertThat(mended.json().path("topic").asText()).isEqualTo("C sharp");
        assertThat(mended.json().path("topicId").asText())
                .isEqualTo(added.json().path("topicId").asText());
    }

    @Test
    public void aSearchForSignsAloneFindsNobodyInAnyList() {
        String space = HALL.community("open");

        for (String signs : new String[] {"%25", "'", "*", "%5C", "%2B%2B"}) {
            assertThat(HALL.as("visitor")
                            .api("GET", "/communities/" + space + "/members?q=" + signs, null)
                            .json()
                            .path("results"))
                    .as(signs)
                    .isEmpty();
            assertThat(HALL.as("visitor")
                            .api("GET", "/expertise?q=" + signs, null)
                            .json()
                            .path("results"))
                    .as(signs)
                    .isEmpty();
            assertThat(HALL.as("visitor")
                            .api("GET", "/communities/MVF/accreditations?q=" + signs, null)
                            .json()
                            .path("results"))
                    .as(signs)
                    .isEmpty();
        }
    }

    @Test
    public void whereCoordinatorsLetPeopleInARequestWaitsForTheirAnswer() {
        String space = HALL.community("request");

        Answer asked = HALL.as("visitor").api("PUT", "/communities/" + space + "/members/me", null);
        Answer refused =
                HALL.as("visitor").api("POST", "/communities/" + space + "/requests/key-visitor/approval", null);
        Answer approved =
                HALL.as("spaceadmin").api("POST", "/communities/" + space + "/requests/key-visitor/approval", null);

        assertThat(asked.json().path("state").asText()).isEqualTo("requested");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(approved.json().path("state").asText()).isEqualTo("member");
        assertThat(HALL.as("visitor")
                        .api("GET", "/communities/" + space, null)
                        .json()
                        .path("members")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    public void onlyTheAccreditedMayJoinACommunityThatSaysSo() {
        String space = HALL.community("accredited");
        long scheme = scheme(space);

        Answer before = HALL.as("member").api("PUT", "/communities/" + space + "/members/me", null);
        grant(space, scheme, "member");
        Answer after = HALL.as("member").api("PUT", "/communities/" + space + "/members/me", null);

        assertThat(before.status()).isEqualTo(409);
        assertThat(before.error()).isEqualTo("guildhall.membership.accreditation-needed");
        assertThat(after.status()).isEqualTo(200);
    }

    @Test
    public void anyoneWhoSeesTheSpaceChecksAnAccreditationTodayAndOnAnotherDay() {
        String space = HALL.community("open");
        String number = grant(space, scheme(space), "member");
        HALL.as("spaceadmin")
                .api(
                        "POST",
                        "/communities/" + space + "/accreditations/" + number + "/suspension",
                        Map.of("on", TODAY, "reason", "A complaint is looked into.", "reviewOn", "2999-01-01"));

        Answer today = HALL.as("visitor").api("GET", "/communities/" + space + "/accreditations/" + number, null);
        Answer register = HALL.as("visitor").get("/display/" + space + "/Find+expertise");

        assertThat(today.json().path("state").asText()).isEqualTo("suspended");
        assertThat(today.json().path("inForce").asBoolean()).isFalse();
        assertThat(register.text()).contains("Not in force: suspended since", number);
        assertThat(register.text()).doesNotContain("A complaint is looked into.");
    }

    @Test
    public void removingTheSpaceEndsTheCommunityWithEverything() {
        String space = HALL.community("open");
        grant(space, scheme(space), "member");

        HALL.as("spaceadmin").raw("DELETE", "/rest/api/space/" + space, "application/json", "");

        assertThat(HALL.as("admin").api("GET", "/communities/" + space, null).status())
                .isEqualTo(404);
    }

    @Test
    public void aMemberLeavesByTheFormAndWhatTheySaidGoesToo() {
        String space = HALL.community("open");
        HALL.as("member").api("PUT", "/communities/" + space + "/members/me", null);
        HALL.as("member")
                .api(
                        "POST",
                        "/communities/" + space + "/expertise/me",
                        Map.of("topic", "Weaving", "relation", "knows"));

        Answer left = HALL.as("member").form("/plugins/guildhall/leave.action", Map.of("key", space));

        assertThat(left.status()).isEqualTo(302);
        assertThat(HALL.as("visitor")
                        .api("GET", "/communities/" + space + "/topics", null)
                        .json()
                        .path("results"))
                .isEmpty();
    }

    private static long scheme(String space) {
        Answer added = HALL.as("spaceadmin")
                .api(
                        "POST",
                        "/communities/" + space + "/schemes",
                        Map.of(
                                "name",
                                "Tester",
                                "issuer",
                                "The testers",
                                "criteria",
                                "Finds faults.",
                                "validityMonths",
                                12,
                                "levels",
                                List.of("One", "Two"),
                                "numberPrefix",
                                "T" + space));
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        return added.json().path("id").asLong();
    }

    private static String grant(String space, long scheme, String holder) {
        Answer granted = HALL.as("spaceadmin")
                .api(
                        "POST",
                        "/communities/" + space + "/accreditations",
                        Map.of("scheme", scheme, "holder", holder, "level", "One", "from", TODAY));
        assertThat(granted.status()).as(granted.body()).isEqualTo(200);
        return granted.json().path("number").asText();
    }
}
