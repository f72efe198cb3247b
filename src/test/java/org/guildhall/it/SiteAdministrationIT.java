package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.ClassRule;
import org.junit.Test;

/** What those who run a Confluence ask of it: its kind, its apps, its scheduled jobs, and a session for scripts. */
public class SiteAdministrationIT {
    private static final String SIGN_IN = "/rest/tsv/1.0/authenticate";
    private static final String JOBS = "/admin/scheduledjobs/viewscheduledjobs.action";
    private static final String RUN = "/admin/scheduledjobs/runJob.action";

    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @Test
    public void everybodyLearnsThatTheSiteIsAConfluence() {
        assertThat(HALL.anonymous().get("/rest/applinks/1.0/manifest").body()).contains("<typeId>confluence</typeId>");
    }

    @Test
    public void theAppsModulesAreShownToTheSitesAdministratorsOnly() {
        String address = "/rest/plugins/1.0/org.guildhall.confluence-key";

        Answer shown = plugin(HALL.as("admin"), address, "application/vnd.atl.plugins.plugin+json");

        assertThat(shown.json().path("enabled").asBoolean()).isTrue();
        assertThat(shown.json().path("modules").findValuesAsText("key")).contains("members-macro", "rest", "ao");
        assertThat(plugin(HALL.as("admin"), address, "application/json").status())
                .isEqualTo(406);
        assertThat(plugin(HALL.as("admin"), "/rest/plugins/1.0/other-key", "*/*")
                        .status())
                .isEqualTo(404);
        assertThat(plugin(HALL.as("spaceadmin"), address, "*/*").status()).isEqualTo(403);
        assertThat(plugin(HALL.anonymous(), address, "*/*").status()).isEqualTo(401);
    }

    @Test
    public void aSessionIsOpenedWithTheRightPasswordOnly() {
        Caller caller = HALL.anonymous();

        assertThat(caller.post(SIGN_IN, Map.of("username", "member", "password", "x"))
                        .status())
                .isEqualTo(401);
        assertThat(caller.post(SIGN_IN, "{").status()).isEqualTo(400);
        assertThat(currentType(caller)).isEqualTo("anonymous");
        assertThat(caller.post(SIGN_IN, Map.of("username", "member", "password", "member"))
                        .status())
                .isEqualTo(200);
        assertThat(currentType(caller)).isEqualTo("known");
    }

    @Test
    public void jobsAreListedAndRunForTheSitesAdministratorsOnly() {
        Caller admin = HALL.signedIn("admin");
        Map<String, String> job = Map.of("id", "name-refresh", "group", "DEFAULT");

        assertThat(admin.get(JOBS).html().select("#schedule-admin tr[data-job-id]"))
                .hasSize(3);
        assertThat(admin.form(RUN, job).header("Location")).endsWith(JOBS);
        assertThat(admin.form(RUN, Map.of("id", "none", "group", "DEFAULT")).status())
                .isEqualTo(404);
        assertThat(admin.formWithToken(RUN, job, "wrong").status()).isEqualTo(403);
        assertThat(HALL.as("spaceadmin").get(JOBS).status()).isEqualTo(403);
        assertThat(HALL.signedIn("spaceadmin").form(RUN, job).status()).isEqualTo(403);
        assertThat(HALL.anonymous().get(JOBS).header("Location")).contains("/login.action");
    }

    private static Answer plugin(Caller caller, String address, String accept) {
        return caller.send(caller.request(address).header("Accept", accept).GET());
    }

    private static String currentType(Caller caller) {
        return caller.get("/rest/api/user/current").json().path("type").asText();
    }
}
