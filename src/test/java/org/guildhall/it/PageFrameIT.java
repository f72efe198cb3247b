package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.workbench.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What pages say around their content, and that nothing is offered which is of no use. */
public class PageFrameIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd";
    private static String space;
    private static Caller founder;

    @BeforeClass
    public static void found() {
        space = HALL.community("open");
        founder = HALL.signedIn("spaceadmin");
    }

    @Test
    public void titlesNameThePageAndTheCommunity() {
        for (String page : List.of("my-page", "expertise", "people", "community-settings", "claims", "schemes")) {
            assertThat(founder.get(page(page)).html().title())
                    .as(page)
                    .endsWith(" - "
                            + founder.get("/display/" + space)
                                    .html()
                                    .select("h1")
                                    .first()
                                    .text());
        }
    }

    @Test
    public void whatWasDoneIsToldWhereTheFocusGoes() {
        Answer saved = founder.form(page("state-topic"), Map.of("topic", "Kneading", "relation", "knows"));

        Element told =
                founder.follow(saved).html().select("[role=status][autofocus]").first();

        assertThat(told.text()).isEqualTo("The topic is saved.");
        assertThat(told.attr("tabindex")).isEqualTo("-1");
    }

    @Test
    public void howManyPeopleWereFoundIsToldWhereTheFocusGoes() {
        founder.form(page("state-topic"), Map.of("topic", "Proofing", "relation", "knows"));

        Document found = founder.get("/display/" + space + "/Find+expertise?cop-expertise-q=proofing")
                .html();

        assertThat(found.select(".guildhall-expertise [role=status][autofocus]").text())
                .isEqualTo("1 person for “proofing”");
    }

    @Test
    public void nothingIsToldWithoutADeedOrWithAnInventedOne() {
        assertThat(founder.get(page("expertise")).html().select("[role=status]"))
                .isEmpty();
        assertThat(founder.get(page("expertise") + "&done=you-have-won").html().select("[role=status]"))
                .isEmpty();
    }

    @Test
    public void aRefusalIsInTheTitleInTheFocusAndAtTheField() {
        Document refused = founder.form(page("state-topic"), Map.of("topic", "", "relation", "knows"))
                .html();

        assertThat(refused.title()).startsWith("Error: Say what you know");
        assertThat(refused.select("[role=alert][tabindex=-1][autofocus]")).hasSize(1);
        Element field = refused.select("input[name=topic]").first();
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.select("#" + field.attr("aria-describedby").replaceFirst(".* ", ""))
                        .text())
                .isNotEmpty();
    }

    @Test
    public void peoplesWordsAreIsolatedAlsoWithinTheAppsSentences() {
        founder.form(page("state-topic"), Map.of("topic", HEBREW, "relation", "knows", "note", HEBREW));

        Document seen = founder.get(page("my-page")).html();

        assertThat(seen.text()).contains("I know \u2068" + HEBREW + "\u2069", "Remove \u2068" + HEBREW + "\u2069");
        assertThat(seen.select("bdi").eachText()).contains(HEBREW);
    }

    @Test
    public void aCommunityThatAccreditsNobodySeesNothingOfIt() {
        for (String page : List.of("/display/" + space, "/display/" + space + "/Find+expertise", page("my-page"))) {
            assertThat(founder.get(page).html().select("main a").eachAttr("href"))
                    .as(page)
                    .noneMatch(link -> link.matches(
                            ".*/(my-page.*tab=accreditations|(claims|accreditations|check-credential)\\.).*"));
        }
        for (String page : List.of("", "/Find+expertise", "/Members", "/Charter")) {
            assertThat(founder.get("/display/" + space + page)
                            .html()
                            .select("main")
                            .text())
                    .as(page)
                    .doesNotContainIgnoringCase("accredit");
        }
        assertThat(tabs(space)).containsExactly("Accreditation schemes");
        assertThat(tabs("MVF")).containsExactly("Accreditation schemes", "Accreditation desk");
    }

    @Test
    public void aSpaceWithoutACommunityHasNoTabThatRefuses() {
        String plain = "PLAINTABS";
        Site site = HALL.workbench().site();
        site.spaces()
                .create(plain, "Plain", "", site.users().byName("spaceadmin").orElseThrow(), false);

        assertThat(tabs(plain)).containsExactly("Make this space a community");
        assertThat(founder.get("/plugins/guildhall/found-community.action?key=" + plain)
                        .status())
                .isEqualTo(200);
    }

    private static List<String> tabs(String key) {
        return founder.get("/spaces/tools.action?key=" + key)
                .html()
                .select(".wb-tabs a[href*=/plugins/guildhall/]")
                .eachText();
    }

    private static String page(String action) {
        return "/plugins/guildhall/" + action + ".action?key=" + space;
    }
}
