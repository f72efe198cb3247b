package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** {@code cop-gate} on a page of the wiki. */
public class GateIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final String BODY = "<ac:structured-macro ac:name=\"cop-gate\">"
            + "<ac:parameter ac:name=\"scheme\">MVF Practitioner</ac:parameter>"
            + "<ac:parameter ac:name=\"level\">Level 2</ac:parameter>"
            + "<ac:rich-text-body><p>The <strong>inner</strong> secret &amp; more</p>"
            + "<ac:structured-macro ac:name=\"cop-members\"><ac:parameter ac:name=\"layout\">list</ac:parameter>"
            + "</ac:structured-macro></ac:rich-text-body></ac:structured-macro>";
    private static String page;

    @BeforeClass
    public static void write() {
        Caller writer = HALL.signedIn("member");
        page = writer.form("/pages/editpage.action", Map.of("key", "MVF", "title", "For level two", "body", BODY))
                .header("Location")
                .replaceFirst("^.*/confluence", "");
    }

    @Test
    public void aHolderSeesTheBodyWithItsFormattingAndTheMacrosInside() {
        for (String holder : new String[] {"assessor", "coordinator"}) {
            Answer seen = HALL.as(holder).get(page);

            assertThat(seen.html().select(".guildhall-gate > p > strong").text())
                    .isEqualTo("inner");
            assertThat(seen.html().select(".guildhall-gate .guildhall-list")).hasSize(1);
            assertThat(seen.text()).contains("You see this part because you hold MVF Practitioner, Level 2 or higher.");
        }
    }

    @Test
    public void nobodyElseSeesItInAnyOutput() {
        for (Caller other :
                new Caller[] {HALL.as("member"), HALL.as("spaceadmin"), HALL.as("visitor"), HALL.anonymous()}) {
            for (String output : new String[] {"display", "pdf", "word", "email", "preview"}) {
                Answer seen = other.get(page + (page.contains("?") ? "&" : "?") + "output=" + output);

                assertThat(seen.status()).as(output).isEqualTo(200);
                assertThat(seen.html().select(".wiki-content").html())
                        .as(output)
                        .contains("This part is shown to people who hold MVF Practitioner, Level 2 or higher.")
                        .doesNotContain("inner", "secret");
            }
        }
    }

    @Test
    public void theEditorsPreviewShowsHoldersTheBodyAndOthersTheWordsForThem() {
        Map<String, String> draft = Map.of("key", "MVF", "title", "Trial", "body", BODY, "preview", "true");

        Answer holder = HALL.signedIn("assessor").form("/pages/editpage.action", draft);
        Answer other = HALL.signedIn("member").form("/pages/editpage.action", draft);

        assertThat(holder.html().select(".wb-preview .guildhall-gate").text()).contains("inner secret & more");
        assertThat(other.html().select(".wb-preview").text()).contains("This part is shown to people who hold");
    }

    @Test
    public void othersAreShownTheWay() {
        Answer seen = HALL.anonymous().get(page);

        assertThat(seen.text()).contains("If you hold it, please sign in.");
        assertThat(seen.html().select(".guildhall-gate-closed a").attr("href"))
                .endsWith("/plugins/guildhall/my-page.action?key=MVF&tab=accreditations");
    }
}
