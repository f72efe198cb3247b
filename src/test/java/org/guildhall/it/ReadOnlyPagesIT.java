package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.testkit.AccessRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** While the site is in read-only mode no page offers what could only be refused, and all say why. */
public class ReadOnlyPagesIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final String NUMBER = "&number=MVF-2026-000001-C";

    /** Forms that are sent by POST and write nothing. */
    private static final Set<String> WRITES_NOTHING = Set.of("compare-checkpoint", "verify-credential");

    /** Not a page of a community, and that of a space which is none. */
    private static final Set<String> ELSEWHERE =
            Set.of("verify", "communities", "guildhall-admin", "found-community", "import-file");

    private static final Map<String, List<String>> PAGES = Map.of(
            "visitor",
            List.of("my-page", "apply"),
            "member",
            List.of(
                    "my-page",
                    "my-page&tab=accreditations",
                    "my-page&tab=settings",
                    "profile",
                    "participation",
                    "my-data",
                    "keep-members-view&layout=table",
                    "person",
                    "expertise",
                    "apply",
                    "activities",
                    "claims",
                    "my-step" + NUMBER + "&step=resign",
                    "check-credential",
                    "certificate" + NUMBER),
            "spaceadmin",
            List.of(
                    "my-page",
                    "people",
                    "invitations",
                    "roll",
                    "offices",
                    "office&office=facilitator",
                    "friends",
                    "community-settings",
                    "schemes",
                    "scheme",
                    "scheme&id=1",
                    "design&scheme=1",
                    "accreditations",
                    "new-accreditation",
                    "accreditation" + NUMBER,
                    "holder-activities" + NUMBER,
                    "runs",
                    "import",
                    "badges",
                    "record",
                    "claims",
                    "applications",
                    "application&id=1",
                    "renewal-audit"));

    @After
    public void switchBack() {
        HALL.workbench().site().switches().readOnly(false);
    }

    @Test
    public void noPageOffersAFormThatCouldOnlyBeRefused() {
        assertThat(offered()).as("forms while everything can be written").hasSizeGreaterThan(25);
        HALL.workbench().site().switches().readOnly(true);

        assertThat(offered()).isEmpty();
    }

    @Test
    public void everyPageOnWhichSomethingIsChangedSaysWhyItCannotBe() {
        HALL.workbench().site().switches().readOnly(true);

        PAGES.forEach((who, pages) -> {
            Caller person = HALL.signedIn(who);
            pages.stream()
                    .filter(page -> !page.startsWith("certificate"))
                    .forEach(page -> assertThat(page(person, page).text())
                            .as(who + " " + page)
                            .contains("The site is in read-only mode, so nothing can be changed just now.")
                            .doesNotContainPattern("\\b(so|form|one) below\\b"));
        });
    }

    @Test
    public void theSettingsOfTheSiteCannotBeSaved() {
        HALL.workbench().site().switches().readOnly(true);

        Document page = HALL.signedIn("admin")
                .get("/plugins/guildhall/guildhall-admin.action")
                .html();

        assertThat(page.select("main form[action$=save-guildhall-admin.action]"))
                .isEmpty();
        assertThat(page.text()).contains("The site is in read-only mode");
    }

    @Test
    public void everyPageOfACommunityIsLookedAt() {
        Set<String> seen = PAGES.values().stream()
                .flatMap(List::stream)
                .map(page -> page.replaceFirst("&.*", ""))
                .collect(Collectors.toSet());

        assertThat(AccessRow.all().stream()
                        .filter(row -> row.isRead() && row.path().endsWith(".action"))
                        .map(row -> row.path().replaceAll(".*/|\\.action$", ""))
                        .filter(page -> !ELSEWHERE.contains(page)))
                .isSubsetOf(seen);
    }

    private static List<String> offered() {
        List<String> offered = new ArrayList<>();
        PAGES.forEach((who, pages) -> {
            Caller person = HALL.signedIn(who);
            pages.forEach(page -> page(person, page).select("form[method=post][action*=/plugins/guildhall/]").stream()
                    .map(ReadOnlyPagesIT::sentTo)
                    .filter(to -> !WRITES_NOTHING.contains(to))
                    .forEach(to -> offered.add(who + " " + page + ": " + to)));
        });
        return offered;
    }

    private static Document page(Caller person, String page) {
        String[] parts = page.split("&", 2);
        String more = parts.length == 1 ? "" : "&" + parts[1];
        return person.get("/plugins/guildhall/" + parts[0] + ".action?key=MVF" + more)
                .html();
    }

    private static String sentTo(Element form) {
        return form.attr("action").replaceAll(".*/|\\.action$", "");
    }
}
