package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.workbench.site.Outbox;
import org.junit.ClassRule;
import org.junit.Test;

/** What people are told of what others do, on their page, over REST and by e-mail. */
public class NoticesIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private final Caller founder = HALL.as("spaceadmin");

    @Test
    public void whoIsLetInReadsItAndMarksItAsRead() {
        Caller person = HALL.as("p43");
        String space = letIn("p43");

        Answer tab = tab(person, space);
        assertThat(tab.html().select(".guildhall-pages [aria-current]").text()).isEqualTo("Notices (1 new)");
        assertThat(tab.html().select("ul.guildhall-rows li").text()).contains("New", "accepted your request");
        String id = tab.html()
                .select("form[action$=read-notice.action] input[name=id]")
                .val();

        Answer read = person.form("/plugins/guildhall/read-notice.action", Map.of("key", space, "id", id));

        assertThat(read.status()).isEqualTo(302);
        assertThat(tab(person, space)
                        .html()
                        .select(".guildhall-pages [aria-current]")
                        .text())
                .isEqualTo("Notices");
        assertThat(tab(person, space).html().select("form[action$=read-notice.action]"))
                .isEmpty();
        assertThat(HALL.as("p44")
                        .form("/plugins/guildhall/read-notice.action", Map.of("key", space, "id", id))
                        .html()
                        .select(".aui-message-error")
                        .text())
                .contains("no such notice");
    }

    @Test
    public void overRestOneReadsThemInOnesLanguageAndMarksAllAsRead() {
        Caller person = HALL.as("p44");
        String space = letIn("p44");

        JsonNode notice =
                person.api("GET", "/notices", null).json().path("results").path(0);
        assertThat(notice.path("space").asText()).isEqualTo(space);
        assertThat(notice.path("kind").asText()).isEqualTo("request-granted");
        assertThat(notice.path("read").asBoolean()).isFalse();
        assertThat(person.api("POST", "/notices/read", Map.of()).status()).isEqualTo(400);
        assertThat(person.api(
                                "POST",
                                "/notices/read",
                                Map.of("upTo", notice.path("id").asLong()))
                        .status())
                .isEqualTo(204);

        assertThat(person.api("GET", "/notices", null)
                        .json()
                        .path("results")
                        .path(0)
                        .path("read")
                        .asBoolean())
                .isTrue();
        assertThat(HALL.anonymous().api("GET", "/notices", null).status()).isEqualTo(401);
    }

    @Test
    public void whoFoundsACommunityWithoutTheWizardIsToldWhatWasTooLong() {
        Caller founder = HALL.as("p27");
        String id = founder.get("/rest/create-dialog/1.0/space-blueprint/dialog/web-items")
                .json()
                .path(0)
                .path("contentBlueprintId")
                .asText();
        Map<String, String> context =
                Map.of("field", "testing", "purpose", "p".repeat(2500), "joinPolicy", "open", "name", "Long purposes");
        founder.post(
                "/rest/create-dialog/1.0/space-blueprint/create-space",
                Map.of("spaceBlueprintId", id, "name", "Long purposes", "spaceKey", "LONGP", "context", context));

        JsonNode notice =
                founder.api("GET", "/notices", null).json().path("results").path(0);

        assertThat(notice.path("kind").asText()).isEqualTo("member-shortened");
        assertThat(notice.path("text").asText())
                .isEqualTo("The purpose of Long purposes was longer than it can be: the first 2,000 of its 2,500"
                        + " characters were kept. You can reword it in the settings.");
        assertThat(tab(founder, "LONGP").html().select("main a[href*=community-settings]"))
                .isNotEmpty();
        assertThat(founder.get("/plugins/guildhall/community-settings.action?key=LONGP")
                        .html()
                        .select("textarea[name=purpose]")
                        .val())
                .hasSize(2000);
    }

    @Test
    public void aMailTellsItAtOnceUnlessItIsSwitchedOff() {
        Caller person = HALL.as("p40");
        letIn("p40");
        HALL.workbench().platform().runJob("notice-mail");
        // The post that follows the change may have it in hand while the job finds nothing left to send.
        await().untilAsserted(() -> assertThat(mailsTo("p40")).hasSize(1));
        assertThat(mailsTo("p40").get(0).body()).contains("tab=settings");

        Answer saved = person.form(
                "/plugins/guildhall/choose-notices.action", Map.of("key", "MVF", "mail", "request-granted:never"));
        assertThat(saved.status()).isEqualTo(302);
        assertThat(person.get("/plugins/guildhall/my-page.action?key=MVF&tab=settings")
                        .html()
                        .select("#guildhall-mail-request-granted option[selected]")
                        .val())
                .isEqualTo("request-granted:never");
        letIn("p40");
        HALL.workbench().platform().runJob("notice-mail");

        assertThat(mailsTo("p40")).hasSize(1);
        JsonNode settings = person.api("GET", "/notices/settings", null).json().path("settings");
        assertThat(settings)
                .anyMatch(each -> each.path("kind").asText().equals("request-granted")
                        && each.path("delivery").asText().equals("never"));
        Answer refused = person.api("PUT", "/notices/settings", Map.of("choices", Map.of("member-waiting", "at-once")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("cannot be set so");
        Answer form = person.form(
                "/plugins/guildhall/choose-notices.action", Map.of("key", "MVF", "mail", "member-waiting:at-once"));
        assertThat(form.html().select(".aui-message-error").text()).contains("Something waits for my answer");
    }

    @Test
    public void theSidebarLeadsToMyPageWhoeverIsSignedIn() {
        assertThat(HALL.as("p44").get("/display/MVF/Charter").html().select("a[href*=my-page.action]"))
                .isNotEmpty();
        assertThat(HALL.anonymous().get("/display/MVF/Charter").html().select("#my-page-sidebar-link"))
                .isEmpty();
    }

    private String letIn(String name) {
        String space = HALL.community("request");
        HALL.as(name).api("PUT", "/communities/" + space + "/members/me", null);
        assertThat(founder.api("POST", "/communities/" + space + "/requests/key-" + name + "/approval", null)
                        .status())
                .isEqualTo(200);
        return space;
    }

    private static Answer tab(Caller person, String space) {
        return person.get("/plugins/guildhall/my-page.action?key=" + space + "&tab=notices");
    }

    private static List<Outbox.Sent> mailsTo(String name) {
        return HALL.workbench().site().outbox().sent().stream()
                .filter(mail -> mail.to().startsWith(name + "@"))
                .filter(mail -> mail.subject().contains("accepted your request"))
                .toList();
    }
}
