package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** Pages bring AUI along and are light or dark, as those of Confluence. */
public class ThemeIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final String CONTEXT = "/confluence";
    private static final String THEME = "/users/theme.action";
    private static final List<String> PAGES = List.of(
            "/",
            "/display/MVF",
            "/display/MVF/Members",
            "/plugins/guildhall/my-page.action?key=MVF",
            "/plugins/guildhall/accreditations.action?key=MVF");

    @After
    public void chooseLightAgain() {
        HALL.signedIn("visitor").form(THEME, Map.of("mode", "light"));
    }

    @Test
    public void auiComesFirstSoThatTheAppsStyleAndScriptsCanBuildOnIt() {
        Browser.assumeAui();

        assertThat(PAGES).allSatisfy(page -> {
            Answer answer = HALL.signedIn("coordinator").get(page);
            List<String> styles =
                    answer.html().select("head > link[rel=stylesheet]").eachAttr("href");
            List<String> scripts = answer.html().select("script[src]").eachAttr("src");
            assertThat(styles.get(0)).endsWith("/aui-prototyping.css");
            assertThat(styles)
                    .noneMatch(address -> address.contains("/aui/")
                            && styles.indexOf(address) > styles.indexOf(CONTEXT + "/workbench.css"));
            assertThat(scripts.subList(0, 3))
                    .satisfiesExactly(
                            first -> assertThat(first).endsWith("/jquery.min.js"),
                            second -> assertThat(second).endsWith("/jquery-migrate.min.js"),
                            third -> assertThat(third).endsWith("/aui-prototyping.js"));
        });
    }

    @Test
    public void everythingThatAPageAsksForIsThere() {
        Caller visitor = HALL.anonymous();

        assertThat(PAGES)
                .allSatisfy(page -> assertThat(HALL.signedIn("coordinator")
                                .get(page)
                                .html()
                                .select("link[rel=stylesheet], script[src]"))
                        .isNotEmpty()
                        .allSatisfy(asked -> {
                            String address = asked.attr("href") + asked.attr("src");
                            Answer answer = visitor.get(address.substring(CONTEXT.length()));
                            assertThat(answer.status()).as(address).isEqualTo(200);
                            assertThat(answer.header("Content-Type"))
                                    .startsWith(address.endsWith(".css") ? "text/css" : "application/javascript");
                        }));
    }

    @Test
    public void nothingBesideAuiCanBeReadThroughIt() {
        HALL.expectProblem("There is no file /aui/");

        assertThat(List.of("/aui/none.css", "/aui/x/%2e%2e/%2e%2e/fetched", "/aui/"))
                .allSatisfy(
                        path -> assertThat(HALL.anonymous().get(path).status()).isGreaterThanOrEqualTo(400));
    }

    @Test
    public void visitorsGetLightPages() {
        assertThat(mode(HALL.anonymous())).isEqualTo("light");
        assertThat(mode(HALL.signedIn("visitor"))).isEqualTo("light");
    }

    @Test
    public void whatAPersonChoosesStaysWithThePerson() {
        Answer answer = HALL.signedIn("visitor").form(THEME, Map.of("mode", "dark"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(mode(HALL.signedIn("visitor"))).isEqualTo("dark");
        assertThat(mode(HALL.signedIn("member"))).isEqualTo("light");
        assertThat(mode(HALL.anonymous())).isEqualTo("light");
    }

    @Test
    public void aThemeThatDoesNotExistIsRefusedAndChangesNothing() {
        Answer answer = HALL.signedIn("visitor").form(THEME, Map.of("mode", "sepia"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("The form did not say which theme.");
        assertThat(mode(HALL.signedIn("visitor"))).isEqualTo("light");
    }

    @Test
    public void anotherSiteCannotChangeTheTheme() {
        Answer answer = HALL.signedIn("visitor").formWithToken(THEME, Map.of("mode", "dark"), "guessed");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(mode(HALL.signedIn("visitor"))).isEqualTo("light");
    }

    @Test
    public void onlyThoseWhoAreSignedInChoose() {
        assertThat(HALL.anonymous().get(THEME).header("Location")).contains("/login.action");
    }

    private static String mode(Caller caller) {
        return caller.get("/")
                .html()
                .select("html[data-theme='light:light dark:dark']")
                .attr("data-color-mode");
    }
}
