package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.testkit.AccessRow;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * Every screen of the app under the real AUI: nothing that axe finds, no text that is hard to read in the dark, and
 * nothing to be scrolled sideways on a phone or at 400 %. With {@code -Dguildhall.screens=true} a picture of each, wide
 * and narrow, is put into target/screenshots; with {@code -Dguildhall.pictures=} and a folder those of the most used
 * screens into that folder; with {@code -Dguildhall.everywhere=true} axe looks at each in three widths, light and dark.
 */
public class ScreensWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);
    private static final boolean PICTURES = Boolean.getBoolean("guildhall.screens");
    private static final boolean EVERYTHING = Boolean.getBoolean("guildhall.everywhere");
    private static final Optional<String> WANTED = Optional.ofNullable(System.getProperty("guildhall.pictures"));
    private static final String NUMBER = "MVF-2026-000001-C";
    private static final List<String> ANYBODY = List.of(
            "/display/MVF",
            "/plugins/guildhall/communities.action",
            "/plugins/guildhall/verify.action",
            "/plugins/guildhall/verify.action?number=" + NUMBER,
            "/plugins/guildhall/verify.action?number=MVF-2026-999999-X",
            "/plugins/guildhall/certificate.action?key=MVF&number=MVF-2026-000002-A");
    private static final List<String> VISITOR = List.of(
            "/display/MVF", "/display/WRITE", own("my-page"), own("my-page") + "&tab=accreditations", own("apply"));
    private static final List<String> MEMBER = List.of(
            "/display/MVF",
            "/display/MVF/Members",
            "/display/MVF/Members?cop-members-q=facil",
            "/display/MVF/Members?cop-members-layout=topics",
            "/display/MVF/Members?cop-members-narrow=yes",
            "/display/MVF/Charter",
            "/display/MVF/Find+expertise?cop-expertise-q=facilitation",
            "/display/MVF/Accreditation",
            "/plugins/guildhall/communities.action?q=nothing",
            "/plugins/guildhall/communities.action?mine=true",
            own("my-page"),
            own("my-page") + "&tab=accreditations",
            own("my-page") + "&tab=notices",
            own("my-page") + "&tab=settings",
            own("profile"),
            own("participation"),
            own("my-data"),
            own("person"),
            own("person") + "&as=everybody",
            own("person") + "&user=coordinator",
            own("keep-members-view") + "&layout=topics&shown=role,since&size=24&back=/display/MVF/Members",
            own("person") + "&user=nobody",
            own("expertise"),
            own("apply"),
            own("activities"),
            own("claims"),
            own("my-step") + "&number=" + NUMBER + "&step=resign",
            own("check-credential"),
            own("check-credential") + "&number=" + NUMBER,
            own("certificate") + "&number=" + NUMBER);
    private static final List<String> INVITED =
            List.of("/display/WRITE", "/plugins/guildhall/my-page.action?key=WRITE");
    private static final List<String> OFFICE = List.of(
            own("my-page"),
            own("people"),
            own("people") + "&who=a",
            own("invitations"),
            "/plugins/guildhall/invitations.action?key=WRITE",
            own("community-settings"),
            own("roll"),
            own("offices"),
            own("friends"),
            own("office") + "&office=coordinator",
            own("office") + "&office=facilitator",
            own("schemes"),
            own("scheme"),
            own("scheme") + "&id=1",
            own("design") + "&scheme=1",
            own("accreditations"),
            own("accreditations") + "&state=revoked",
            own("new-accreditation"),
            own("accreditation") + "&number=" + NUMBER,
            own("holder-activities") + "&number=" + NUMBER,
            own("runs"),
            own("import"),
            own("badges"),
            own("record"),
            own("record") + "&verify=true",
            own("claims"),
            own("applications"),
            own("application") + "&id=1",
            own("renewal-audit"));
    private static final List<String> SITE = List.of("/plugins/guildhall/guildhall-admin.action");

    /** Those that need a file that was uploaded, which the walk of imports does, or a space that is no community. */
    private static final Set<String> WALKED_ELSEWHERE =
            Set.of("/plugins/guildhall/import-file.action", "/plugins/guildhall/found-community.action");

    /** The screens that people meet most, as they are pictured in the documents: who sees the page, and its picture. */
    private static final Map<String, String> MOST_USED = Map.ofEntries(
            Map.entry("member /display/MVF", "home"),
            Map.entry("member /display/MVF/Members", "members"),
            Map.entry("member /display/MVF/Find+expertise?cop-expertise-q=facilitation", "find-expertise"),
            Map.entry("member " + own("my-page"), "my-page"),
            Map.entry("member " + own("my-page") + "&tab=accreditations", "my-accreditations"),
            Map.entry("member " + own("apply"), "apply"),
            Map.entry("spaceadmin " + own("people"), "people"),
            Map.entry("spaceadmin " + own("accreditations"), "accreditation-desk"),
            Map.entry("spaceadmin " + own("accreditation") + "&number=" + NUMBER, "accreditation"),
            Map.entry(" /plugins/guildhall/verify.action?number=" + NUMBER, "public-check"));

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @BeforeClass
    public static void needsAui() {
        Browser.assumeAui();
    }

    @AfterClass
    public static void asBefore() {
        BROWSER.viewport(0);
    }

    @Test
    public void everyScreenOfReadersIsSound() throws IOException {
        List<String> faults = new ArrayList<>();
        faults.addAll(faults("", ANYBODY));
        faults.addAll(faults("visitor", VISITOR));
        faults.addAll(faults("member", MEMBER));
        faults.addAll(faults("assessor", INVITED));

        assertThat(faults).isEmpty();
    }

    @Test
    public void everyScreenOfOfficersIsSound() throws IOException {
        assertThat(faults("spaceadmin", OFFICE)).isEmpty();
        assertThat(faults("admin", SITE)).isEmpty();
    }

    @Test
    public void onPaperThereIsNothingToClickOrToFillIn() {
        BROWSER.signOut();
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.viewport(0);
        List<String> pages = List.of(
                "/display/MVF",
                "/display/MVF/Members",
                "/display/MVF/Accreditation",
                "/display/MVF/Find+expertise",
                own("record"),
                own("accreditations"),
                "/plugins/guildhall/verify.action?number=" + NUMBER);

        assertThat(pages).allSatisfy(page -> {
            BROWSER.open(page);
            BROWSER.media("print");
            try {
                assertThat(BROWSER.script("return Array.from(document.querySelectorAll('main [class^=guildhall-]'"
                                + " + ' :is(button, input, select, textarea, .aui-button, [rel=next])'))"
                                + ".filter(function (each) { return each.getClientRects().length > 0; })"
                                + ".map(function (each) { return each.outerHTML; })"))
                        .asList()
                        .isEmpty();
            } finally {
                BROWSER.media("");
            }
        });
    }

    @Test
    public void everyPageIsWalked() {
        Set<String> walked = Stream.of(ANYBODY, VISITOR, MEMBER, OFFICE, SITE)
                .flatMap(List::stream)
                .map(page -> page.replaceFirst("\\?.*", ""))
                .collect(Collectors.toSet());

        assertThat(AccessRow.all().stream()
                        .filter(row -> row.isRead() && row.path().endsWith(".action"))
                        .map(AccessRow::path)
                        .filter(path -> !WALKED_ELSEWHERE.contains(path)))
                .isSubsetOf(walked);
    }

    private static List<String> faults(String who, List<String> pages) throws IOException {
        BROWSER.signOut();
        if (!who.isEmpty()) {
            BROWSER.signIn(who, who);
        }
        List<String> faults = new ArrayList<>();
        for (String page : pages) {
            faultsOf(page).forEach(fault -> faults.add(who + " " + page + ": " + fault));
            if (WANTED.isPresent() && MOST_USED.containsKey(who + " " + page)) {
                forDocuments(MOST_USED.get(who + " " + page));
            }
            if (PICTURES) {
                picture(who + page.replaceAll("\\W+", "-").replace("-plugins-guildhall", ""));
            }
        }
        return faults;
    }

    private static List<String> faultsOf(String page) throws IOException {
        List<String> faults = new ArrayList<>();
        BROWSER.viewport(0);
        BROWSER.open(page);
        BROWSER.texts(".wb-error").forEach(faults::add);
        BROWSER.colorMode("light");
        faults.addAll(BROWSER.axeFindings());
        BROWSER.colorMode("dark");
        BROWSER.poorContrasts().forEach(poor -> faults.add("dark: " + poor));
        for (int width : List.of(375, 320)) {
            BROWSER.viewport(width);
            faults.addAll(BROWSER.widerThanTheScreen(width));
        }
        faults.addAll(BROWSER.axeFindings());
        BROWSER.colorMode("light");
        if (EVERYTHING) {
            faults.addAll(inEveryWidthAndColor());
        }
        return faults;
    }

    private static List<String> inEveryWidthAndColor() throws IOException {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(1280, 375, 320)) {
            for (String mode : List.of("light", "dark")) {
                BROWSER.viewport(width);
                BROWSER.colorMode(mode);
                BROWSER.axeFindings().forEach(found -> faults.add(width + " " + mode + ": " + found));
                faults.addAll(BROWSER.widerThanTheScreen(width));
            }
        }
        BROWSER.colorMode("light");
        return faults;
    }

    private static void forDocuments(String name) throws IOException {
        BROWSER.viewport(0);
        Path folder = Files.createDirectories(Path.of(WANTED.orElseThrow()));
        BROWSER.view(folder.resolve(name + ".png"));
    }

    private static void picture(String name) {
        BROWSER.viewport(0);
        BROWSER.screenshot("screen-" + name);
        BROWSER.width(375);
        BROWSER.viewport(375);
        BROWSER.screenshot("screen-" + name + "-375");
        BROWSER.width(1280);
        BROWSER.viewport(0);
    }

    private static String own(String action) {
        return "/plugins/guildhall/" + action + ".action?key=MVF";
    }
}
