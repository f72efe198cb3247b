package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.workbench.Workbench;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How often may be searched by REST; on a workbench of its own, where nobody else searches. */
public class SearchLimitIT {
    private static Workbench workbench;

    @BeforeClass
    public static void start() {
        workbench = RunningWorkbench.start(Path.of(System.getProperty("guildhall.jar")), true);
        limit(12);
    }

    @AfterClass
    public static void stop() {
        workbench.close();
    }

    @Test
    public void whoSearchesTooOftenIsToldToWaitAndOthersAreNot() {
        Caller member = caller("member");
        List<String> searches = List.of(
                "/expertise?q=a",
                "/communities?size=2",
                "/communities/MVF/members?q=a",
                "/communities/MVF/topics",
                "/communities/MVF/accreditations?q=a",
                "/communities/MVF/accreditation-check?user=member");
        for (int i = 0; i < 12; i++) {
            String search = searches.get(i % searches.size());
            assertThat(member.api("GET", search, null).status()).as(search).isEqualTo(200);
        }

        Answer refused = member.api("GET", searches.get(0), null);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.error()).isEqualTo("guildhall.refusal.too-many");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(caller("coordinator").api("GET", searches.get(0), null).status())
                .isEqualTo(200);
        assertThat(member.api("GET", "/communities/MVF/schemes", null).status())
                .as("no search")
                .isEqualTo(200);
        assertThat(member.get("/plugins/guildhall/community.action?key=MVF").status())
                .as("pages are not counted")
                .isNotEqualTo(429);
    }

    @Test
    public void theLimitIsAWholeNumberOfTheAdministrators() {
        Answer refused = limit(9);

        assertThat(refused.text()).contains("“Searches within a minute” must be a whole number from 10 to 100,000");
        assertThat(refused.html().select("#guildhall-searches").val()).isEqualTo("9");
        assertThat(refused.html().select("#guildhall-searches").attr("aria-describedby"))
                .contains("guildhall-searches-error");
    }

    private static Answer limit(int searches) {
        Caller admin = caller(null);
        admin.signIn("admin", "admin", "/");
        return admin.form(
                "/plugins/guildhall/save-guildhall-admin.action",
                Map.of("hosts", "", "publicCheck", "on", "searches", String.valueOf(searches)));
    }

    private static Caller caller(String username) {
        URI address = workbench.address();
        return new Caller(address, username);
    }
}
