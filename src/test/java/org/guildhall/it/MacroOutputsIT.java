package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Caller;
import org.jsoup.nodes.Element;
import org.junit.ClassRule;
import org.junit.Test;

/** Every macro in every kind of output: without a click there is nothing to click, and nothing is left out unsaid. */
public class MacroOutputsIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final List<String> OUTPUTS = List.of("pdf", "word", "email", "feed", "html_export");
    private static int pages;

    private final Caller reader = HALL.as("coordinator");

    @Test
    public void aDirectoryHoldsEverybodyWhateverItsPageSizeInEveryLayout() {
        for (String layout : List.of("cards", "table", "list")) {
            everyRowIsIn(
                    "cop-members",
                    Map.of("layout", layout, "pageSize", "200"),
                    Map.of("layout", layout, "pageSize", "1"),
                    "li.guildhall-member, tbody tr");
        }
    }

    @Test
    public void theListsLayoutShowsTheColumnsOfTheOthers() {
        String columns = "role,since,topics,accreditation";
        Element list = shown(page("cop-members", Map.of("layout", "list", "columns", columns)), "display");

        assertThat(list.text()).contains("Coordinator", "Member since", "MVF Practitioner");
    }

    @Test
    public void theRegisterHoldsEveryEntryWhateverItsPageSize() {
        everyRowIsIn("cop-register", Map.of("pageSize", "200"), Map.of("pageSize", "1"), "tbody tr");
    }

    @Test
    public void renewalsHoldEveryNameWhateverTheirPageSize() {
        everyRowIsIn(
                "cop-renewals",
                Map.of("show", "names", "months", "36", "pageSize", "200"),
                Map.of("show", "names", "months", "36", "pageSize", "1"),
                "tbody tr");
    }

    @Test
    public void theSearchForExpertiseHoldsEveryTopic() {
        everyRowIsIn("cop-expertise", Map.of(), Map.of("pageSize", "1"), "li");
    }

    @Test
    public void whatReadersFillInSaysWhereItCanBeFilledIn() {
        for (String output : OUTPUTS) {
            assertThat(shown(page("cop-accreditation", Map.of()), output).text())
                    .as(output)
                    .isNotEmpty();
            assertThat(shown(page("cop-verify", Map.of()), output).text())
                    .as(output)
                    .isNotEmpty();
        }
    }

    @Test
    public void theAccreditationOfAPersonIsThereInEveryStyle() {
        for (String style : List.of("line", "card", "seal")) {
            String address = page("cop-accreditation", Map.of("user", "member", "style", style));
            String onScreen = shown(address, "display").text();
            for (String output : OUTPUTS) {
                assertThat(shown(address, output).text()).as(output).isEqualTo(onScreen);
            }
        }
    }

    private void everyRowIsIn(String macro, Map<String, String> whole, Map<String, String> small, String rows) {
        int all = shown(page(macro, whole), "display").select(rows).size();
        String address = page(macro, small);

        assertThat(all).isGreaterThan(1);
        for (String output : OUTPUTS) {
            Element shown = shown(address, output);
            assertThat(shown.select(rows)).as(output).hasSize(all);
            assertThat(shown.select("form, button, nav, .aui-button"))
                    .as(output)
                    .isEmpty();
            assertThat(shown.text()).as(output).doesNotContain("there are more on the page");
        }
    }

    private Element shown(String address, String output) {
        Element content = reader.get(address + (address.contains("?") ? "&" : "?") + "output=" + output)
                .html()
                .selectFirst(".wiki-content");

        assertThat(content).as(output).isNotNull();
        assertThat(content.select(".aui-message-error, .aui-message-warning")).isEmpty();
        return content;
    }

    /** The address of a new page on which the macro stands alone. */
    private static String page(String macro, Map<String, String> parameters) {
        String title = "Outputs " + ++pages;
        StringBuilder body = new StringBuilder("<ac:structured-macro ac:name=\"" + macro + "\">");
        parameters.forEach(
                (name, value) -> body.append("<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>"));
        HALL.as("spaceadmin")
                .post(
                        "/rest/api/content",
                        Map.of(
                                "type",
                                "page",
                                "title",
                                title,
                                "space",
                                Map.of("key", "MVF"),
                                "body",
                                Map.of(
                                        "storage",
                                        Map.of(
                                                "representation",
                                                "storage",
                                                "value",
                                                body + "</ac:structured-macro>"))));
        return "/display/MVF/" + title.replace(' ', '+');
    }
}
