package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.workbench.site.BasicAuthRule;
import org.guildhall.workbench.site.SiteSwitches;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** What the site's administrators switch. */
public class SiteSwitchesIT {
    private static final String COMMUNITIES = "/rest/guildhall/1.0/communities";
    private static final String CONFIG = "/rest/basicauth/1.0/config";

    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @After
    public void switchBack() {
        switches().readOnly(false);
        switches().basicAuth(new BasicAuthRule(false, List.of(), List.of()));
    }

    @Test
    public void whereBasicAuthenticationIsOffItIsRefusedAndASessionIsNot() {
        Caller session = HALL.signedIn("member");
        block(List.of(), List.of());

        Answer refused = HALL.as("member").get(COMMUNITIES);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("message").asText())
                .isEqualTo("Basic Authentication has been disabled on this instance.");
        assertThat(session.get(COMMUNITIES).status()).isEqualTo(200);
        assertThat(HALL.anonymous().get(COMMUNITIES).status()).isEqualTo(200);
    }

    @Test
    public void addressesAndPeopleCanBeExcepted() {
        block(List.of("/rest/guildhall/*"), List.of("spaceadm*"));

        assertThat(HALL.as("member").get(COMMUNITIES).status()).isEqualTo(200);
        assertThat(HALL.as("member").get("/rest/api/user/current").status()).isEqualTo(403);
        assertThat(HALL.as("spaceadmin").get("/rest/api/user/current").status()).isEqualTo(200);
    }

    @Test
    public void administratorsReadAndChangeTheRuleByRestEachPartByItself() {
        Caller admin = HALL.as("admin");

        Answer named = admin.raw("PUT", CONFIG, "application/json", "{\"allowed-users\": [\"admin\"]}");
        Answer blocked = admin.raw("PUT", CONFIG, "application/json", "{\"block-requests\": true}");
        Answer read = admin.get(CONFIG);

        assertThat(List.of(named.status(), blocked.status(), read.status())).containsOnly(200);
        assertThat(read.json().path("block-requests").asBoolean()).isTrue();
        assertThat(read.json().path("allowed-users").path(0).asText()).isEqualTo("admin");
    }

    @Test
    public void theRuleIsForAdministratorsAndWrongOnesAreRefused() {
        assertThat(HALL.anonymous().get(CONFIG).status()).isEqualTo(401);
        assertThat(HALL.as("spaceadmin").get(CONFIG).status()).isEqualTo(403);
        for (String body : List.of("{", "[]", "{\"block-requests\": \"yes\"}", "{\"allowed-paths\": \"/rest\"}")) {
            assertThat(HALL.as("admin")
                            .raw("PUT", CONFIG, "application/json", body)
                            .status())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(switches().basicAuth().blockRequests()).isFalse();
    }

    @Test
    public void readOnlyModeIsSwitchedInTheAdministrationAndSeenOnEveryPage() {
        Caller admin = HALL.signedIn("admin");
        Caller member = HALL.signedIn("member");

        admin.form("/admin/console.action", Map.of("switch", "read-only", "on", "true"));

        assertThat(admin.get("/admin/console.action").html().select("button").eachAttr("aria-label"))
                .contains(
                        "Switch off: Read-only mode",
                        "Switch off: Visitors may view user profiles",
                        "Switch off: Basic authentication on API calls");
        assertThat(member.get("/display/MVF").html().select(".wb-read-only").text())
                .contains("read-only mode");
        assertThat(member.form("/pages/editpage.action", Map.of("key", "MVF", "title", "Late", "body", "<p/>"))
                        .status())
                .isEqualTo(503);
        assertThat(HALL.as("member")
                        .api("PUT", "/communities/WRITE/members/me", null)
                        .status())
                .isEqualTo(503);
        admin.form("/admin/console.action", Map.of("switch", "read-only", "on", "false"));
        assertThat(member.get("/display/MVF").html().select(".wb-read-only")).isEmpty();
    }

    @Test
    public void theSwitchesAreForAdministratorsAndSayWhatIsMissing() {
        Caller spaceadmin = HALL.signedIn("spaceadmin");
        Caller admin = HALL.signedIn("admin");

        assertThat(spaceadmin
                        .form("/admin/console.action", Map.of("switch", "read-only", "on", "true"))
                        .status())
                .isEqualTo(403);
        assertThat(admin.form("/admin/console.action", Map.of("switch", "read-only"))
                        .status())
                .isEqualTo(400);
        assertThat(admin.form("/admin/console.action", Map.of("switch", "gravity", "on", "false"))
                        .status())
                .isEqualTo(400);
        assertThat(switches().isReadOnly()).isFalse();
    }

    private static void block(List<String> paths, List<String> users) {
        switches().basicAuth(new BasicAuthRule(true, paths, users));
    }

    private static SiteSwitches switches() {
        return HALL.workbench().site().switches();
    }
}
