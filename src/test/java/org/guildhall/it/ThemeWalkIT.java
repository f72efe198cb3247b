package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

/** The app under the real AUI, light and dark, in a real browser. */
public class ThemeWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);
    private static final List<String> PAGES = List.of(
            "/display/MVF",
            "/display/MVF/Find+expertise?cop-expertise-q=facilitation",
            "/display/MVF/Accreditation?cop-accreditation-who=member",
            "/plugins/guildhall/verify.action?key=MVF&number=MVF-2026-000001-C",
            "/plugins/guildhall/certificate.action?key=MVF&number=MVF-2026-000002-A",
            "/plugins/guildhall/accreditations.action?key=MVF",
            "/plugins/guildhall/accreditation.action?key=MVF&number=MVF-2026-000001-C",
            "/plugins/guildhall/apply.action?key=MVF",
            "/plugins/guildhall/applications.action?key=MVF",
            "/plugins/guildhall/claims.action?key=MVF",
            "/plugins/guildhall/record.action?key=MVF",
            "/plugins/guildhall/badges.action?key=MVF",
            "/plugins/guildhall/my-page.action?key=MVF",
            "/plugins/guildhall/my-page.action?key=MVF&tab=accreditations",
            "/plugins/guildhall/my-page.action?key=MVF&tab=settings",
            "/plugins/guildhall/people.action?key=MVF",
            "/plugins/guildhall/community-settings.action?key=MVF");

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @BeforeClass
    public static void needsAui() {
        Browser.assumeAui();
    }

    @After
    public void chooseLightAgain() {
        BROWSER.deviceMode("");
        BROWSER.media("");
        BROWSER.viewport(0);
        choose("light");
    }

    @Test
    public void pagesTakeTheThemeThatAPersonHasChosen() {
        choose("dark");
        BROWSER.open("/display/MVF");

        assertThat(ground()).isLessThan(60);

        choose("light");
        BROWSER.open("/display/MVF");

        assertThat(ground()).isEqualTo(255);
    }

    @Test
    public void whoMatchesTheSystemGetsWhatTheDeviceSays() {
        choose("match");
        BROWSER.deviceMode("dark");
        BROWSER.open("/display/MVF");

        assertThat(ground()).isLessThan(60);

        BROWSER.deviceMode("light");
        BROWSER.open("/display/MVF");

        assertThat(ground()).isEqualTo(255);
    }

    @Test
    public void whoHasChosenLightGetsItOnADarkDeviceToo() throws IOException {
        choose("light");
        BROWSER.deviceMode("dark");
        BROWSER.open("/display/MVF/Accreditation?cop-accreditation-who=member");

        assertThat(ground()).isEqualTo(255);
        assertThat(BROWSER.poorContrasts()).isEmpty();
    }

    @Test
    public void everyTextCanBeReadInLightAndInDark() {
        BROWSER.signIn("coordinator", "coordinator");

        assertThat(PAGES).allSatisfy(page -> {
            BROWSER.open(page);
            for (String mode : List.of("light", "dark")) {
                BROWSER.colorMode(mode);
                assertThat(BROWSER.poorContrasts()).as(mode).isEmpty();
            }
        });
    }

    @Test
    public void certificatesArePrintedBlackOnWhiteInTheDarkToo() {
        BROWSER.signIn("coordinator", "coordinator");
        BROWSER.open("/plugins/guildhall/certificate.action?key=MVF&number=MVF-2026-000002-A");
        BROWSER.sees("This is to certify that");
        BROWSER.colorMode("dark");
        BROWSER.media("print");

        assertThat(ground()).isEqualTo(255);
        assertThat(BROWSER.script("return getComputedStyle(document.querySelector('.guildhall-certificate h1')).color"))
                .isEqualTo("rgb(0, 0, 0)");
    }

    @Test
    public void whatUnfoldsShowsThatItDoes() {
        BROWSER.signIn("coordinator", "coordinator");

        assertThat(PAGES).allSatisfy(page -> {
            BROWSER.open(page);
            assertThat(BROWSER.script("return Array.from(document.querySelectorAll('main summary'))"
                            + ".every(function (each) { return getComputedStyle(each).display === 'list-item'; })"))
                    .isEqualTo(true);
        });
    }

    @Test
    public void noPageIsWiderThanAPhone() {
        BROWSER.signIn("coordinator", "coordinator");

        assertThat(PAGES).allSatisfy(page -> {
            BROWSER.viewport(320);
            BROWSER.open(page);
            assertThat(BROWSER.script(
                            "var page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                    .isEqualTo(0L);
        });
    }

    private static void choose(String mode) {
        BROWSER.signIn("member", "member");
        BROWSER.open("/users/theme.action");
        BROWSER.element(By.cssSelector("label[for=wb-mode-" + mode + "]")).click();
        BROWSER.click("Save");
        BROWSER.until(By.cssSelector("#wb-mode-" + mode + "[checked]"));
    }

    /** How light the page's ground is, from 0 to 255, by its amount of red. */
    private static int ground() {
        String color = (String) BROWSER.script("return getComputedStyle(document.body).backgroundColor");
        return Integer.parseInt(color.replaceAll("\\D*(\\d+).*", "$1"));
    }
}
