package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class SqlCountIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    /** Eight and one for the community; other tests give people schemes for members and communities in common. */
    private static final int MANY = 8 + 1 + 3;

    private static final AtomicInteger PAGES = new AtomicInteger();

    /** Which links the sidebar has is remembered for a minute. */
    @Before
    public void theSidebarIsKnown() {
        HALL.as("member").get("/display/MVF/Charter");
    }

    /** The whole page with its sidebar; one statement is for how the reader wants to see members. */
    @Test
    public void aDirectoryPageTakesAFewStatements() {
        assertThat(HALL.as("member").get("/display/MVF/Members").sql()).isBetween(1, 7);
    }

    @Test
    public void twentyMacrosOnAPageTakeEightStatementsAndOneForTheCommunity() {
        String body = "<ac:structured-macro ac:name=\"cop-members\"/>".repeat(10)
                + "<ac:structured-macro ac:name=\"cop-expertise\"/>".repeat(5)
                + "<ac:structured-macro ac:name=\"cop-gate\"><ac:rich-text-body><p>in</p></ac:rich-text-body>"
                        .concat("</ac:structured-macro>")
                        .repeat(5);
        String path = HALL.signedIn("member")
                .form("/pages/editpage.action", Map.of("key", "MVF", "title", "Twenty macros", "body", body))
                .header("Location")
                .replaceFirst("^.*/confluence", "");

        RunningWorkbench.Answer page = HALL.as("member").get(path);

        assertThat(page.html().select(".guildhall-cards")).hasSize(10);
        assertThat(page.sql()).isBetween(1, 8 + 1);
    }

    @Test
    public void everyMacroTakesAsManyStatementsTwentyTimesOnAPageAsOnce() {
        Map<String, String> macros = macros();

        assertThat(macros.keySet()).isEqualTo(MacroNames.all());
        macros.forEach((name, parameters) ->
                assertThat(onAPage(macro(name, parameters).repeat(20))).as(name).isBetween(1, MANY));
    }

    private static Map<String, String> macros() {
        Map<String, String> macros = new HashMap<>();
        MacroNames.all().forEach(name -> macros.put(name, ""));
        macros.put("cop-person", "<ac:parameter ac:name=\"user\">p01</ac:parameter>");
        return macros;
    }

    @Test
    public void macrosAboutTwentyPeopleTakeNoMoreStatementsThanAboutOne() {
        for (String name : List.of("cop-person", "cop-accreditation")) {
            String body = IntStream.rangeClosed(1, 20)
                    .mapToObj(i -> macro(name, "<ac:parameter ac:name=\"user\">p%02d</ac:parameter>".formatted(i)))
                    .collect(Collectors.joining());

            assertThat(onAPage(body)).as(name).isBetween(1, MANY);
        }
    }

    private static String macro(String name, String parameters) {
        String body = name.equals("cop-gate") ? "<ac:rich-text-body><p>in</p></ac:rich-text-body>" : "";
        return "<ac:structured-macro ac:name=\"" + name + "\">" + parameters + body + "</ac:structured-macro>";
    }

    /** As often as the page is shown once what it asks about is known. */
    private static int onAPage(String body) {
        String title = "Many macros " + PAGES.incrementAndGet();
        String path = HALL.signedIn("member")
                .form("/pages/editpage.action", Map.of("key", "MVF", "title", title, "body", body))
                .header("Location")
                .replaceFirst("^.*/confluence", "");
        HALL.as("member").get(path);
        return HALL.as("member").get(path).sql();
    }

    @Test
    public void theOfficesTakeThreeStatements() {
        assertThat(HALL.as("member")
                        .api("GET", "/communities/MVF/offices", null)
                        .sql())
                .isBetween(1, 3);
    }

    @Test
    public void anExpertiseSearchTakesAFewStatements() {
        assertThat(HALL.as("member")
                        .api("GET", "/expertise?q=facilitation&community=MVF", null)
                        .sql())
                .as("with one for what the viewer may know of the rest of others")
                .isBetween(1, 6);
    }

    @Test
    public void aPageWithoutOurMacrosTakesNoneOnceTheSidebarIsKnown() {
        String plain = HALL.signedIn("member")
                .form("/pages/editpage.action", Map.of("key", "MVF", "title", "Plain words", "body", "<p>in</p>"))
                .header("Location")
                .replaceFirst("^.*/confluence", "");
        HALL.as("member").get(plain);

        assertThat(HALL.as("member").get(plain).sql()).isZero();
    }

    @Test
    public void theListOfCommunitiesTakesTwoStatementsAndASearchOneMoreForThoseAfterTheFirstHundred() {
        String page = "/plugins/guildhall/communities.action";
        assertThat(HALL.as("member").get(page).sql()).isBetween(1, 2);
        assertThat(HALL.as("member").get(page + "?mine=true").sql()).isBetween(1, 2);
        assertThat(HALL.as("member").api("GET", "/communities?q=values", null).sql())
                .isBetween(1, 3); // other tests found communities too
    }

    @Test
    public void aRegisterPageTakesAFewStatements() {
        assertThat(HALL.as("member")
                        .api("GET", "/communities/MVF/accreditations", null)
                        .sql())
                .isBetween(1, 4);
    }

    @Test
    public void aCheckTakesAFewStatements() {
        String check = "/communities/MVF/accreditation-check?user=member";
        assertThat(HALL.as("member").api("GET", check, null).sql()).isBetween(1, 3);
        assertThat(HALL.as("member").api("GET", check + "&on=2026-01-01", null).sql())
                .isBetween(1, 4);
        String number = HALL.as("member")
                .api("GET", check, null)
                .json()
                .path("accreditations")
                .path(0)
                .path("number")
                .asText();
        assertThat(HALL.as("member")
                        .api("GET", "/communities/MVF/accreditations/" + number, null)
                        .sql())
                .isBetween(1, 3);
    }

    @Test
    public void pagesOfFormsTakeAFewStatements() {
        assertThat(sql("coordinator", "people")).isBetween(1, 15);
        assertThat(sql("coordinator", "community-settings")).isBetween(1, 5);
        assertThat(sql("coordinator", "roll")).isBetween(1, 6);
        assertThat(sql("coordinator", "offices")).isBetween(1, 7);
        assertThat(sql("member", "expertise")).isBetween(1, 8);
        assertThat(sql("member", "profile")).isBetween(1, 5);
        assertThat(sql("member", "my-data")).isBetween(1, 25);
        // One for the offices, and as other tests of a workbench give people credentials, two for those.
        assertThat(sql("member", "person")).isBetween(1, 10);
        assertThat(HALL.as("member")
                        .api("GET", "/communities/MVF/people/key-p01", null)
                        .sql())
                .isBetween(1, 10);
        assertThat(HALL.as("spaceadmin")
                        .get("/plugins/guildhall/accreditations.action?key=MVF")
                        .sql())
                .isBetween(1, 20);
    }

    @Test
    public void eachTabOfMyPageTakesAFewStatements() {
        assertThat(HALL.as("coordinator")
                        .get("/plugins/guildhall/my-page.action?key=MVF")
                        .sql())
                .isBetween(1, 19); // with what a newcomer, a holder of an office and a member are shown
        assertThat(HALL.as("coordinator")
                        .get("/plugins/guildhall/my-page.action?key=MVF&tab=accreditations")
                        .sql())
                .isBetween(1, 17);
        assertThat(HALL.as("coordinator")
                        .get("/plugins/guildhall/my-page.action?key=MVF&tab=notices")
                        .sql())
                .isBetween(1, 20);
        assertThat(HALL.as("coordinator")
                        .get("/plugins/guildhall/my-page.action?key=MVF&tab=settings")
                        .sql())
                .isBetween(1, 9);
    }

    private static int sql(String person, String page) {
        return HALL.as(person)
                .get("/plugins/guildhall/" + page + ".action?key=MVF")
                .sql();
    }
}
