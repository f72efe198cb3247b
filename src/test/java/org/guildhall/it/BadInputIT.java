package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class BadInputIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private String space;

    @Before
    public void aCommunityWithAMember() {
        space = HALL.community("open");
        HALL.as("member").api("PUT", "/communities/" + space + "/members/me", null);
    }

    @Test
    public void anEmptyTopicIsRefusedNamingTheField() {
        Answer answer = state(Map.of("topic", " ", "relation", "knows"));

        refused(answer, 400, "guildhall.refusal.required");
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("topic");
    }

    @Test
    public void anOversizedNoteIsRefused() {
        refused(
                state(Map.of("topic", "Tea", "relation", "knows", "note", "x".repeat(1001))),
                400,
                "guildhall.refusal.too-long");
    }

    @Test
    public void anUnknownRelationIsRefused() {
        refused(state(Map.of("topic", "Tea", "relation", "adores")), 400, "guildhall.expertise.relation-unknown");
    }

    @Test
    public void anUnknownJsonFieldIsRefused() {
        refused(state(Map.of("topic", "Tea", "relation", "knows", "stars", 5)), 400, "guildhall.rest.field-unknown");
    }

    @Test
    public void aDuplicateJsonFieldIsRefused() {
        refused(
                state("{\"topic\":\"Tea\",\"topic\":\"Coffee\",\"relation\":\"knows\"}"),
                400,
                "guildhall.rest.body-malformed");
    }

    @Test
    public void jsonNestedTooDeeplyIsRefused() {
        refused(state("[".repeat(40) + "]".repeat(40)), 400, "guildhall.rest.body-too-large");
    }

    @Test
    public void aBodyOverAMegabyteIsRefusedWithoutReadingTheRest() {
        refused(state("{\"topic\":\"" + "x".repeat(3 * 1024 * 1024) + "\"}"), 400, "guildhall.rest.body-too-large");
    }

    @Test
    public void charactersThatCannotBeKeptAreRefusedNamingTheField() {
        Answer answer = state("{\"topic\":\"a\\u0000b\",\"relation\":\"knows\"}");

        refused(answer, 400, "guildhall.refusal.characters");
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("topic");
    }

    @Test
    public void aWriteWithoutABodyTakesNoOtherKindOfContent() {
        Answer answer = HALL.as("visitor")
                .raw("PUT", "/rest/guildhall/1.0/communities/" + space + "/members/me", "application/xml", "<a/>");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(members()).isEqualTo(2);
    }

    @Test
    public void anAddressWithCharactersThatNoTextHasLeadsNowhere() {
        assertThat(HALL.as("visitor")
                        .api("GET", "/communities/" + space + "/members?q=a%00b", null)
                        .status())
                .isEqualTo(400);
        assertThat(HALL.as("visitor")
                        .api("GET", "/communities/MVF%E2%80%AE", null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void htmlInATopicIsShownAsTextOnly() {
        HALL.as("member")
                .api(
                        "POST",
                        "/communities/" + space + "/expertise/me",
                        Map.of("topic", "<img src=x onerror=alert(1)>", "relation", "knows"));

        Answer page = HALL.as("visitor").get("/display/" + space + "/Find+expertise");

        assertThat(page.body()).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img src=x");
    }

    @Test
    public void whoeverIsNoMemberCannotSayWhatTheyKnow() {
        Answer answer = HALL.as("visitor")
                .api("POST", "/communities/" + space + "/expertise/me", Map.of("topic", "Tea", "relation", "knows"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.error()).isEqualTo("guildhall.membership.members-only");
    }

    @Test
    public void anonymousVisitorsCannotWrite() {
        Answer answer = HALL.anonymous().api("PUT", "/communities/MVF/members/me", null);

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    public void aSpaceThatIsHiddenAnswersLikeOneThatDoesNotExist() {
        Answer hidden = HALL.as("visitor").api("GET", "/communities/QUIET", null);
        Answer absent = HALL.as("visitor").api("GET", "/communities/NOWHERE", null);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(absent.body());
    }

    @Test
    public void aFormWithoutTheTokenIsRefusedAndChangesNothing() {
        Answer answer =
                HALL.as("visitor").formWithToken("/plugins/guildhall/join.action", Map.of("key", space), "wrong");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(members()).isEqualTo(2);
    }

    @Test
    public void anActionThatWritesDoesNotAnswerGet() {
        Answer answer = HALL.as("visitor").get("/plugins/guildhall/join.action?key=" + space);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(members()).isEqualTo(2);
    }

    @Test
    public void aFormLikeBodyCannotReachRest() {
        Answer answer = HALL.as("visitor")
                .raw("PUT", "/rest/guildhall/1.0/communities/" + space + "/members/me", "text/plain", "");

        assertThat(answer.status()).isIn(403, 415);
        assertThat(members()).isEqualTo(2);
    }

    @Test
    public void aBadDateIsRefusedNamingWhatIsAllowed() {
        Answer answer =
                HALL.as("visitor").api("GET", "/communities/MVF/accreditation-check?user=member&on=3.5.2026", null);

        refused(answer, 400, "guildhall.refusal.day");
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("on");
    }

    @Test
    public void anUnknownPersonAndAPersonWithoutAccreditationAnswerAlike() {
        Answer unknown = HALL.as("visitor").api("GET", "/communities/MVF/accreditation-check?user=nobody", null);
        Answer without = HALL.as("visitor").api("GET", "/communities/MVF/accreditation-check?user=visitor", null);

        assertThat(unknown.body()).isEqualTo(without.body());
    }

    @Test
    public void anUnknownPersonCannotBeAccredited() {
        long scheme = HALL.as("visitor")
                .api("GET", "/communities/MVF/schemes", null)
                .json()
                .path("results")
                .path(0)
                .path("id")
                .asLong();

        Answer answer = HALL.as("spaceadmin")
                .api(
                        "POST",
                        "/communities/MVF/accreditations",
                        Map.of("scheme", scheme, "holder", "nobody", "level", "Assessor", "from", "2026-01-01"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("guildhall.accreditation.no-such-holder");
    }

    @Test
    public void anUnknownMacroParameterIsALoudError() {
        HALL.expectProblem("has no parameter “colour”");

        Answer page = HALL.as("member")
                .form(
                        "/pages/editpage.action",
                        Map.of(
                                "key",
                                space,
                                "title",
                                "Trial",
                                "preview",
                                "true",
                                "body",
                                "<ac:structured-macro ac:name=\"cop-members\"><ac:parameter ac:name=\"colour\">red"
                                        + "</ac:parameter></ac:structured-macro>"));

        assertThat(page.text()).contains("has no parameter “colour”");
    }

    @Test
    public void aMacroParameterOutOfRangeGetsAMessageAndThePageLives() {
        Answer page = HALL.as("member")
                .form(
                        "/pages/editpage.action",
                        Map.of(
                                "key",
                                space,
                                "title",
                                "Trial",
                                "preview",
                                "true",
                                "body",
                                "<p>before</p><ac:structured-macro ac:name=\"cop-members\"><ac:parameter"
                                    + " ac:name=\"pageSize\">lots</ac:parameter></ac:structured-macro><p>after</p>"));

        assertThat(page.text()).contains("before", "“pageSize” must be a whole number from 1 to 200.", "after");
    }

    private Answer state(Object body) {
        return HALL.as("member").api("POST", "/communities/" + space + "/expertise/me", body);
    }

    private void refused(Answer answer, int status, String key) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.error()).isEqualTo(key);
        assertThat(HALL.as("member")
                        .api("GET", "/communities/" + space + "/expertise/me", null)
                        .json()
                        .path("results"))
                .isEmpty();
    }

    private int members() {
        return HALL.as("visitor")
                .api("GET", "/communities/" + space, null)
                .json()
                .path("members")
                .asInt();
    }
}
