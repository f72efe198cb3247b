package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.it.ApplyingCommunity.TODAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.workbench.site.Site;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Applying, assessing, deciding, resigning and appealing, and the log of activities, through forms and REST. */
public class ApplicationsIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final List<String> FORMS = List.of(
            "send-application",
            "take-my-step",
            "add-activity",
            "remove-activity",
            "take-up-application",
            "recommend-application",
            "grant-application",
            "refuse-application",
            "review-activity",
            "draw-sample");
    private static final List<String> PAGES = List.of(
            "my-page",
            "my-step",
            "apply",
            "activities",
            "applications",
            "application",
            "holder-activities",
            "renewal-audit");

    private ApplyingCommunity weavers;

    @Before
    public void found() {
        weavers = new ApplyingCommunity(HALL);
    }

    @Test
    public void oneAppliesAnotherAssessesAndAThirdDecides() {
        Answer sent = weavers.form(
                "member",
                "send-application",
                Map.of(
                        "wanted", weavers.scheme + ":One",
                        "statement", "I have woven for years.",
                        "kind", "link",
                        "title", "My loom",
                        "value", "https://example.org/loom",
                        "confidential", "1"));
        assertThat(sent.status()).as(sent.text()).isEqualTo(302);
        Answer list = weavers.get("assessor", "applications");
        String id = idIn(list);
        assertThat(list.text()).contains("Mireille Océane Dupont", "Weaver, One", "Waiting since today");

        Answer taken = weavers.form("assessor", "take-up-application", Map.of("id", id));
        Answer page = HALL.as("assessor").follow(taken);
        assertThat(page.text()).as(taken.header("Location")).contains("Your recommendation");
        assertThat(page.html().select("h1").text()).isEqualTo("Application of Mireille Océane Dupont");
        assertThat(weavers.get("member", "my-page?tab=accreditations").text()).contains("Being assessed by Asha Rao");
        Answer recommended = weavers.form(
                "assessor", "recommend-application", Map.of("id", id, "answer", "yes", "words", "She weaves well."));
        assertThat(recommended.status()).as(recommended.text()).isEqualTo(302);
        assertThat(weavers.get("member", "my-page?tab=accreditations").text())
                .contains("Being assessed by Asha Rao")
                .doesNotContain("She weaves well.");
        Answer granted = weavers.form(
                "spaceadmin", "grant-application", Map.of("id", id, "from", TODAY.toString(), "reason", "Well done."));
        assertThat(granted.status()).as(granted.text()).isEqualTo(302);

        String mine = weavers.get("member", "my-page?tab=accreditations").text();
        assertThat(mine).contains("Weaver, One", "In force", "Granted on", "She weaves well.", "0 of 40 points");
        assertThat(HALL.as("spaceadmin").follow(granted).text()).contains("Granted as W" + weavers.space);
        assertThat(weavers.get("assessor", "applications").text()).contains("Nobody is waiting for an answer.");
    }

    @Test
    public void whatIsMissingIsSaidAndNothingTypedIsLost() {
        Answer refused = weavers.form(
                "member",
                "send-application",
                Map.of(
                        "wanted", "",
                        "statement", "<b>Mine & yours</b>",
                        "kind", "link",
                        "title", "My loom",
                        "value", "javascript:alert(1)",
                        "confidential", "1"));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.html().select("[role=alert]").text()).contains("scheme");
        assertThat(refused.html().select("[name=statement]").val()).isEqualTo("<b>Mine & yours</b>");
        assertThat(refused.html().select("#guildhall-value-1").val()).isEqualTo("javascript:alert(1)");

        Answer nearly = weavers.form(
                "member",
                "send-application",
                Map.of(
                        "wanted", weavers.scheme + ":One",
                        "statement", "",
                        "kind", "link",
                        "title", "My loom",
                        "value", "javascript:alert(1)",
                        "confidential", "1"));

        assertThat(nearly.html().select("#guildhall-evidence-error-1").text()).contains("web address");
        assertThat(nearly.html().select("#guildhall-statement-error").text()).isNotEmpty();
        assertThat(nearly.html().select("option[selected]").eachText()).contains("One");
        assertThat(nearly.html().select("[data-guildhall-rows] h3").text()).isEqualTo("Evidence 1: Link");
        assertThat(nearly.html().select("[name=confidential][value=1]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    public void theButtonsOfTheFormAddAndRemoveRowsWithoutSubmittingAnything() {
        Map<String, String> typed = Map.of(
                "wanted", "",
                "statement", "So far.",
                "kind", "link",
                "title", "My loom",
                "value", "https://example.org",
                "confidential", "1");

        Answer more = weavers.form("member", "send-application", with(typed, "more", "text"));
        Answer less = weavers.form("member", "send-application", with(typed, "remove", "1"));

        assertThat(more.html().select("[data-guildhall-rows] h3").eachText())
                .containsExactly("Evidence 1: Link", "Evidence 2: Text");
        assertThat(more.html().select("[name=confidential][value=1]").hasAttr("checked"))
                .isTrue();
        assertThat(more.html().select("[role=alert]")).isEmpty();
        assertThat(more.html().select("[name=statement]").val()).isEqualTo("So far.");
        assertThat(less.html().select("[data-guildhall-rows] .guildhall-row")).isEmpty();
        assertThat(less.html().select("[name=statement]").val()).isEqualTo("So far.");
        assertThat(applicationsOf("member")).isZero();
    }

    @Test
    public void whatTheChosenSchemeAsksForIsShownBesideTheStatement() {
        weavers.scheme("Dyer", "D", "assessor");
        Map<String, String> chosen = Map.of("wanted", weavers.scheme + ":One", "statement", "So far.", "show", "true");

        Answer before = weavers.get("member", "apply");
        Answer shown = weavers.form("member", "send-application", chosen);

        assertThat(before.html().select("section[data-guildhall-scheme]:not([hidden])"))
                .isEmpty();
        assertThat(shown.html()
                        .select("section[data-guildhall-scheme]:not([hidden])")
                        .text())
                .isEqualTo("What Weaver asks for Criteria Ten yards, woven alone.");
        assertThat(shown.html().select("[role=alert]")).isEmpty();
        assertThat(shown.html().select("[name=statement]").val()).isEqualTo("So far.");
        assertThat(applicationsOf("member")).isZero();
    }

    @Test
    public void nobodyAssessesOrDecidesTheirOwn() {
        String id = weavers.applied("assessor");
        assertThat(take("assessor", id, "assessment", "{}").error()).isEqualTo("guildhall.accreditation.not-your-own");
        String other = weavers.applied("spaceadmin");
        weavers.step("assessor", other, "assessment", Map.of());
        weavers.step("assessor", other, "recommendation", Map.of("favourable", true, "reason", "Good."));

        Answer decided = take("spaceadmin", other, "grant", "{\"from\":\"" + TODAY + "\"}");
        Answer page = weavers.form(
                "spaceadmin", "grant-application", Map.of("id", other, "from", TODAY.toString(), "reason", ""));

        assertThat(decided.status()).isEqualTo(403);
        assertThat(decided.error()).isEqualTo("guildhall.accreditation.not-your-own");
        assertThat(page.html().select("[role=alert]").text()).isNotEmpty();
        assertThat(page.html().select("form[action*=grant-application]")).isEmpty();
        assertThat(take("spaceadmin", other, "refusal", "{\"reason\":\"No.\"}").status())
                .isEqualTo(403);
        assertThat(page.text()).doesNotContain("Granted as");
    }

    @Test
    public void whoeverAssessedDoesNotDecide() {
        String scheme = weavers.scheme("Dyer", "D", "coordinator");
        String id = HALL.as("member")
                .api(
                        "POST",
                        weavers.path("/applications"),
                        "{\"scheme\":" + scheme + ",\"level\":\"One\",\"statement\":\"Please.\"}")
                .json()
                .path("id")
                .asText();
        weavers.step("coordinator", id, "assessment", Map.of());
        weavers.step("coordinator", id, "recommendation", Map.of("favourable", true, "reason", "Good."));

        Answer decided = take("coordinator", id, "grant", "{\"from\":\"" + TODAY + "\"}");
        Answer page = HALL.as("coordinator").get(weavers.page("application") + "&id=" + id);

        assertThat(decided.status()).isEqualTo(403);
        assertThat(decided.error()).isEqualTo("guildhall.accreditation.application.assessor-decides-not");
        assertThat(page.html().select("form[action*=grant-application]")).isEmpty();
        assertThat(page.text()).contains("You cannot decide it now.");
        assertThat(take("assessor", id, "grant", "{\"from\":\"" + TODAY + "\"}").error())
                .isEqualTo("guildhall.accreditation.duty.decide");
    }

    @Test
    public void theApplicationsOfOthersAreAsAbsentAsNone() {
        String id = weavers.applied("member");

        Answer others = HALL.as("visitor").api("GET", weavers.path("/applications/" + id), null);
        Answer none = HALL.as("visitor").api("GET", weavers.path("/applications/999999"), null);

        assertThat(others.status()).isEqualTo(404);
        assertThat(others.body()).isEqualTo(none.body());
        assertThat(HALL.as("visitor")
                        .get(weavers.page("application") + "&id=" + id)
                        .status())
                .isEqualTo(403);
        assertThat(HALL.as("visitor")
                        .api("POST", weavers.path("/applications/" + id + "/withdrawal"), "{}")
                        .status())
                .isEqualTo(404);
        assertThat(HALL.as("visitor")
                        .get(weavers.page("my-step") + "&step=withdraw&id=" + id)
                        .text())
                .contains("There is nothing of yours here");
        String elsewhere = new ApplyingCommunity(HALL).space;
        assertThat(HALL.as("spaceadmin")
                        .api("GET", "/communities/" + elsewhere + "/applications/" + id, null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void confidentialEvidenceIsShownOnlyToThoseWhoJudgeAndTheApplicant() {
        String hidden = weavers.scheme("Dyer", "D", "coordinator");
        String id = weavers.applied("member");
        assertThat(page("assessor", id).body()).contains("The client was Ina.");
        assertThat(page("spaceadmin", id).body()).contains("The client was Ina.");
        assertThat(weavers.get("member", "my-page?tab=accreditations").body()).contains("The client was Ina.");
        String other = HALL.as("member")
                .api(
                        "POST",
                        weavers.path("/applications"),
                        "{\"scheme\":" + hidden
                                + ",\"level\":\"One\",\"statement\":\"Please.\",\"evidence\":[{\"kind\":\"text\",\"title\":\"Secret"
                                + " name\",\"value\":\"Quite private.\",\"confidential\":true}]}")
                .json()
                .path("id")
                .asText();

        Answer seen = page("assessor", other);
        Answer read = HALL.as("assessor").api("GET", weavers.path("/applications/" + other), null);
        Answer listed = HALL.as("assessor").api("GET", weavers.path("/applications"), null);

        assertThat(seen.body()).doesNotContain("Quite private.", "Secret name");
        assertThat(seen.text()).contains("One confidential piece is shown only to those who assess or decide");
        assertThat(read.body()).doesNotContain("Quite private.", "Secret name");
        assertThat(read.json().path("hiddenEvidence").asInt()).isEqualTo(1);
        assertThat(listed.body()).contains("The client was Ina.").doesNotContain("Quite private.");
    }

    @Test
    public void aRefusalNeedsAReasonAndIsAppealedAgainst() {
        String id = weavers.assessed("member");
        Answer silent = weavers.form("spaceadmin", "refuse-application", Map.of("id", id, "reason", " "));
        assertThat(silent.html().select("#guildhall-reason-error").text()).isNotEmpty();
        Answer refused = weavers.form("spaceadmin", "refuse-application", Map.of("id", id, "reason", "Too short."));
        assertThat(refused.status()).as(refused.text()).isEqualTo(302);
        Answer mine = weavers.get("member", "my-page?tab=accreditations");
        assertThat(mine.text()).contains("Refused on", "Too short.", "She weaves well.", "Appeal");

        Answer appealed = weavers.form(
                "member", "take-my-step", Map.of("step", "appeal", "id", id, "reason", "Two years were overlooked."));

        assertThat(appealed.status()).as(appealed.text()).isEqualTo(302);
        assertThat(page("spaceadmin", id).html().select("form[action*=grant-application]"))
                .isEmpty();
        assertThat(page("coordinator", id).text()).contains("Two years were overlooked.", "refused it before");
        assertThat(weavers.form(
                                "coordinator",
                                "grant-application",
                                Map.of("id", id, "from", TODAY.toString(), "reason", ""))
                        .status())
                .isEqualTo(302);
        assertThat(weavers.get("member", "my-page?tab=accreditations").text()).contains("Granted on");
    }

    @Test
    public void anApplicantTakesItBack() {
        String id = weavers.applied("member");
        assertThat(HALL.as("member")
                        .get(weavers.page("my-step") + "&step=withdraw&id=" + id)
                        .text())
                .contains("Withdraw an application", "Weaver, One");

        Answer taken = weavers.form("member", "take-my-step", Map.of("step", "withdraw", "id", id));
        Answer again = weavers.form("member", "take-my-step", Map.of("step", "withdraw", "id", id));

        assertThat(taken.status()).isEqualTo(302);
        assertThat(again.html().select("[role=alert]").text()).contains("cannot be done any more");
        assertThat(weavers.get("member", "my-page?tab=accreditations").text()).contains("Withdrawn");
    }

    @Test
    public void aHolderResignsOnceOnly() {
        String number = weavers.granted("member");
        assertThat(weavers.get("member", "my-page?tab=accreditations").text()).contains("Resign");

        Answer stranger = weavers.form("visitor", "take-my-step", Map.of("step", "resign", "number", number));
        Answer resigned = weavers.form("member", "take-my-step", Map.of("step", "resign", "number", number));
        Answer again = weavers.form("member", "take-my-step", Map.of("step", "resign", "number", number));

        assertThat(stranger.status()).isEqualTo(200);
        assertThat(resigned.status()).as(resigned.text()).isEqualTo(302);
        assertThat(again.status()).isEqualTo(200);
        assertThat(weavers.get("member", "my-page?tab=accreditations").html().select("a[href*='step=resign']"))
                .isEmpty();
    }

    @Test
    public void aHolderContestsARevocation() {
        String number = weavers.granted("member");
        HALL.as("coordinator")
                .api(
                        "POST",
                        weavers.path("/accreditations/" + number + "/revocation"),
                        Map.of("on", TODAY.toString(), "reason", "Left."));

        Answer silent = weavers.form("member", "take-my-step", Map.of("step", "appeal", "number", number));
        Answer appealed = weavers.form(
                "member", "take-my-step", Map.of("step", "appeal", "number", number, "reason", "I have not."));

        assertThat(silent.html().select("#guildhall-reason-error").text()).isNotEmpty();
        assertThat(appealed.status()).as(appealed.text()).isEqualTo(302);
        assertThat(weavers.get("member", "my-page?tab=accreditations").text())
                .contains("Your appeal waits for an answer.");
    }

    @Test
    public void aHolderKeepsALogAndAnAssessorSaysWhatCounts() {
        String number = weavers.granted("member");
        Answer wrong = weavers.form(
                "member",
                "add-activity",
                Map.of("scheme", weavers.scheme, "on", "9999-01-01", "kind", "Courses", "count", "many"));
        assertThat(wrong.html().select("#guildhall-points-error").text()).isNotEmpty();
        assertThat(wrong.html().select("#guildhall-on-error").text()).isNotEmpty();
        assertThat(wrong.html().select("[name=count]").val()).isEqualTo("many");
        Answer added = weavers.form(
                "member",
                "add-activity",
                Map.of(
                        "scheme", weavers.scheme,
                        "on", TODAY.toString(),
                        "kind", "Courses",
                        "count", "12",
                        "description", "Natural dyes"));
        assertThat(added.status()).as(added.text()).isEqualTo(302);
        assertThat(weavers.get("member", "activities").text()).contains("Natural dyes", "12 of 40 points");
        String activity = weavers.get("member", "activities")
                .html()
                .select("[name=activityId]")
                .val();

        Answer own = review("member", activity, number, "accepted");
        Answer reviewed = review("assessor", activity, number, "rejected");

        assertThat(own.status()).isEqualTo(403);
        assertThat(reviewed.status()).as(reviewed.text()).isEqualTo(302);
        assertThat(weavers.get("member", "activities").text()).contains("Rejected", "0 of 40 points");
        assertThat(HALL.as("assessor").follow(reviewed).text()).contains("Natural dyes", "Undo the review");
        assertThat(weavers.form("visitor", "remove-activity", Map.of("activityId", activity))
                        .status())
                .isEqualTo(200);
        Answer removed =
                weavers.form("member", "remove-activity", Map.of("activityId", activity, "scheme", weavers.scheme));
        assertThat(removed.status()).as(removed.text()).isEqualTo(302);
        assertThat(weavers.get("member", "activities").text()).contains("Nothing is recorded yet.");
    }

    @Test
    public void theLogIsKeptOverRestToo() {
        String number = weavers.granted("member");
        String activity = weavers.activity("member");
        String log = weavers.path("/accreditations/" + number + "/activities");

        assertThat(HALL.as("member")
                        .api("GET", log, null)
                        .json()
                        .path("counted")
                        .asInt())
                .isEqualTo(12);
        assertThat(HALL.as("visitor").api("GET", log, null).status()).isIn(403, 404);
        Answer reviewed = HALL.as("assessor")
                .api("PUT", weavers.path("/activities/" + activity + "/review"), Map.of("review", "accepted"));
        assertThat(reviewed.json().path("review").asText()).isEqualTo("accepted");
        assertThat(HALL.as("member")
                        .api("DELETE", weavers.path("/activities/me/" + activity), null)
                        .status())
                .isEqualTo(204);
        assertThat(HALL.as("member")
                        .api("GET", weavers.path("/activities/me?scheme=" + weavers.scheme), null)
                        .json()
                        .path("results"))
                .isEmpty();
    }

    @Test
    public void evidenceIsPickedByChanceAndThePickStays() {
        String number = weavers.granted("member");
        Answer wrong = weavers.form("coordinator", "draw-sample", Map.of("scheme", weavers.scheme, "days", "lots"));
        assertThat(wrong.html().select("#guildhall-days-error").text()).isNotEmpty();
        assertThat(wrong.html().select("[name=days]").val()).isEqualTo("lots");
        assertThat(weavers.form("assessor", "draw-sample", Map.of("scheme", weavers.scheme, "days", "90"))
                        .html()
                        .select("[role=alert]")
                        .text())
                .isNotEmpty();

        Answer picked = weavers.form("coordinator", "draw-sample", Map.of("scheme", weavers.scheme, "days", "90"));

        assertThat(picked.status()).as(picked.text()).isEqualTo(302);
        assertThat(HALL.as("assessor").follow(picked).text())
                .contains("Mireille Océane Dupont", number, "one accreditation");
        assertThat(weavers.get("assessor", "renewal-audit").text()).contains("100 of 100");
        assertThat(HALL.as("assessor")
                        .get(weavers.page("renewal-audit") + "&position=999999")
                        .text())
                .contains("There is no such sample.");
        String position = picked.header("Location").replaceAll(".*position=([^&]*).*", "$1");
        assertThat(HALL.as("assessor")
                        .api("GET", weavers.path("/audit-samples/" + position), null)
                        .json()
                        .path("numbers")
                        .path(0)
                        .asText())
                .isEqualTo(number);
    }

    @Test
    public void aFormWithoutItsTokenDoesNothingAndNeverBreaks() {
        HALL.expectProblem(" has no setter for ");
        String secret = HALL.community("open");
        HALL.workbench().site().spaces().permit(secret, "VIEW users", false);
        HALL.workbench().site().spaces().permit(secret, "EDIT users", false);
        String number = weavers.granted("member");
        String activity = weavers.activity("member");
        String id = weavers.applied("visitor");
        List<String> strange = new ArrayList<>();
        for (String space : List.of(weavers.space, secret, plainSpace(), "NONE")) {
            Map<String, String> fields = Map.ofEntries(
                    Map.entry("key", space),
                    Map.entry("id", id),
                    Map.entry("number", number),
                    Map.entry("activityId", activity),
                    Map.entry("scheme", weavers.scheme),
                    Map.entry("step", "appeal"),
                    Map.entry("answer", "yes"),
                    Map.entry("reason", "A reason."),
                    Map.entry("words", "Words."),
                    Map.entry("review", "rejected"),
                    Map.entry("position", "1"),
                    Map.entry("wanted", weavers.scheme + ":One"),
                    Map.entry("statement", "Mine."));
            for (String person : List.of("visitor", "member", "coordinator", "assessor", "spaceadmin")) {
                Caller caller = HALL.as(person);
                for (String form : FORMS) {
                    int status = caller.formWithToken("/plugins/guildhall/" + form + ".action", fields, "wrong")
                            .status();
                    if (status != 403 && status != 404) {
                        strange.add(status + " " + form + " " + person + " " + space);
                    }
                }
                for (String page : PAGES) {
                    int status = caller.get("/plugins/guildhall/" + page + ".action?key=" + space + "&id=" + id
                                    + "&number=" + number + "&step=appeal&position=1&scheme=" + weavers.scheme)
                            .status();
                    if (status >= 500) {
                        strange.add(status + " " + page + " " + person + " " + space);
                    }
                }
            }
        }
        assertThat(strange).isEmpty();
        assertThat(HALL.as("member")
                        .api("GET", weavers.path("/activities/me?scheme=" + weavers.scheme), null)
                        .json()
                        .path("results")
                        .path(0)
                        .path("review")
                        .asText())
                .isEqualTo("not-reviewed");
    }

    @Test
    public void eachPageTakesAFewStatements() {
        String number = weavers.granted("member");
        weavers.activity("member");
        String id = weavers.applied("visitor");

        assertThat(sql("member", "my-page?tab=accreditations")).isBetween(1, 17);
        assertThat(sql("member", "activities")).isBetween(1, 12);
        assertThat(sql("member", "apply")).isBetween(1, 6);
        assertThat(sql("coordinator", "applications")).isBetween(1, 14);
        assertThat(page("coordinator", id).sql()).isBetween(1, 20);
        assertThat(HALL.as("coordinator")
                        .get(weavers.page("holder-activities") + "&number=" + number)
                        .sql())
                .isBetween(1, 20);
        assertThat(sql("coordinator", "renewal-audit")).isBetween(1, 12);
    }

    private int sql(String username, String action) {
        return weavers.get(username, action).sql();
    }

    private Answer page(String username, String id) {
        return HALL.as(username).get(weavers.page("application") + "&id=" + id);
    }

    private Answer take(String username, String id, String step, String body) {
        return HALL.as(username).api("POST", weavers.path("/applications/" + id + "/" + step), body);
    }

    private Answer review(String username, String activity, String number, String review) {
        return weavers.form(
                username, "review-activity", Map.of("activityId", activity, "number", number, "review", review));
    }

    private int applicationsOf(String username) {
        return HALL.as(username)
                .api("GET", weavers.path("/applications/me"), null)
                .json()
                .path("results")
                .size();
    }

    private static String idIn(Answer list) {
        return list.html().select("a[href*=application.action]").attr("href").replaceAll(".*&id=", "");
    }

    /** The key of a space that is no community. */
    private String plainSpace() {
        Site site = HALL.workbench().site();
        String key = "PLAIN" + weavers.space;
        site.spaces().create(key, "Plain", "", site.users().byName("spaceadmin").orElseThrow(), false);
        return key;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }
}
