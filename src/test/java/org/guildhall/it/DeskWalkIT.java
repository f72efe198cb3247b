package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

/** What officers meet every day, in a real browser, with a picture of each step in target/screenshots. */
public class DeskWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Test
    public void aGrantToAPersonWhoIsPickedIsToldAndTakenBack() {
        String space = weavers();
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/display/" + space);
        BROWSER.click("Accreditation desk");
        BROWSER.click("Grant an accreditation");
        BROWSER.chooseText("award", "Weaver: One");
        BROWSER.type("holder", "Viktor");
        BROWSER.click("Viktor Wanderer (visitor)");
        BROWSER.screenshot("desk-1-grant");
        BROWSER.click("Grant");
        BROWSER.sees("Viktor Wanderer is now Weaver, One");
        BROWSER.screenshot("desk-2-granted");
        BROWSER.click("Take back");
        BROWSER.sees("The grant is taken back.");
        BROWSER.sees("Never in force: granted by mistake");
        BROWSER.screenshot("desk-3-taken-back");
        BROWSER.click("Back to the register");
        BROWSER.sees("Nobody has been accredited yet.");
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void tickingAPageOpensTheBarAndBackKeepsEverything() {
        String space = weavers();
        List.of("member", "coordinator").forEach(holder -> granted(space, holder));
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/accreditations.action?key=" + space);
        BROWSER.element(By.cssSelector(".guildhall-choose input")).click();
        BROWSER.sees("Selected: 2");
        BROWSER.screenshot("desk-4-ticked");
        BROWSER.choose("change", "suspend");
        BROWSER.type("reason", "The yearly audit is open.");
        BROWSER.run("document.getElementsByName('reviewOn')[0].value = '2999-12-31'");
        BROWSER.click("Show what would change");
        BROWSER.sees("2 accreditations would change.");
        BROWSER.screenshot("desk-5-preview");
        BROWSER.click("Back without changing anything");
        BROWSER.sees("Selected: 2");
        assertThat(BROWSER.script("return document.getElementsByName('reason')[0].value"))
                .isEqualTo("The yearly audit is open.");
        assertThat(BROWSER.script("return document.getElementsByName('change')[0].value"))
                .isEqualTo("suspend");
        BROWSER.click("Due in 3 months");
        BROWSER.sees("No accreditation matches.");
        BROWSER.screenshot("desk-6-chip");
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void whatWaitsComesFirstAndLeadsToTheAct() {
        ApplyingCommunity weavers = new ApplyingCommunity(HALL);
        weavers.applied("member");
        BROWSER.signIn("assessor", "assessor");
        BROWSER.open(weavers.page("accreditations"));
        BROWSER.sees("1 application to assess");
        BROWSER.screenshot("desk-7-waiting");
        BROWSER.click("Mireille Océane Dupont");
        BROWSER.sees("Your recommendation");
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void theRegisterIsComeBackToAsItWasFiltered() {
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/accreditations.action?key=MVF&state=probation");
        BROWSER.element(By.cssSelector(".guildhall-console th[scope=row] a")).click();
        BROWSER.sees("In force on probation");
        BROWSER.screenshot("desk-8-person");
        BROWSER.click("Back to the register");
        assertThat(BROWSER.script("return document.querySelector('.guildhall-chips [aria-current]').textContent"))
                .isEqualTo("On probation");
    }

    @Test
    public void theRegisterOnAPageTellsOfficersWhatWaits() {
        BROWSER.signIn("member", "member");
        BROWSER.open("/display/MVF/Accreditation");
        assertThat(BROWSER.texts(".guildhall-waiting-banner")).isEmpty();
    }

    private static String weavers() {
        String space = HALL.community("open");
        HALL.as("spaceadmin")
                .api(
                        "POST",
                        "/communities/" + space + "/schemes",
                        Map.of(
                                "name",
                                "Weaver",
                                "issuer",
                                "The weavers",
                                "levels",
                                List.of("One", "Two"),
                                "numberPrefix",
                                "W" + space));
        return space;
    }

    private static void granted(String space, String holder) {
        RunningWorkbench.Caller admin = HALL.as("spaceadmin");
        long scheme = admin.api("GET", "/communities/" + space + "/schemes", null)
                .json()
                .path("results")
                .path(0)
                .path("id")
                .asLong();
        admin.api(
                "POST",
                "/communities/" + space + "/accreditations",
                Map.of(
                        "scheme",
                        scheme,
                        "holder",
                        holder,
                        "level",
                        "One",
                        "from",
                        LocalDate.now(ZoneOffset.UTC).toString()));
    }
}
