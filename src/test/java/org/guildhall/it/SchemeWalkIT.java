package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

/** What those who run accreditations do with schemes and with one accreditation, in a real browser, with pictures. */
public class SchemeWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Test
    public void anAdminOfTheSpaceWritesASchemeAndGrantsUnderIt() {
        String space = HALL.community("open");
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/schemes.action?key=" + space);
        BROWSER.sees("There is no scheme yet.");
        BROWSER.screenshot("schemes-none");

        BROWSER.click("Add a scheme");
        BROWSER.type("name", "Weaver");
        BROWSER.typeInRow("levels", 1, "Name of the level", "One");
        BROWSER.click("Add a level");
        BROWSER.typeInRow("levels", 2, "Name of the level", "Master");
        BROWSER.typeInRow("levels", 2, "Counts also as", "One, Tow");
        BROWSER.type("numberPrefix", "W" + space);
        unfold("Who assesses and who decides");
        BROWSER.type("decide", "nobody-at-all");
        unfold("Grace, coming back and reminders");
        BROWSER.type("graceMonths", "some");
        BROWSER.click("Save the scheme");
        BROWSER.sees("There is no active account called “nobody-at-all”.");
        BROWSER.sees("“Master” counts as “Tow”, which is no level of this scheme.");
        BROWSER.screenshot("scheme-refused");
        assertThat(BROWSER.element(By.cssSelector(".guildhall-field-row [aria-invalid]"))
                        .getDomProperty("value"))
                .isEqualTo("Master");

        BROWSER.typeInRow("levels", 2, "Counts also as", "One");
        BROWSER.type("decide", "coordinator\nspaceadmin");
        BROWSER.type("graceMonths", "3");
        BROWSER.element(By.cssSelector("label[for=guildhall-graceCounts]")).click();
        BROWSER.sees("In force 24 months; renewal at any time; 3 months of grace, still in force.");
        BROWSER.click("Save the scheme");
        BROWSER.sees("Schemes of this community");
        BROWSER.screenshot("schemes-one");

        BROWSER.open("/plugins/guildhall/new-accreditation.action?key=" + space);
        BROWSER.chooseText("award", "Weaver: Master");
        unfold("The holder has no account here");
        BROWSER.type("holderName", "Inge Brandt");
        unfold("Scope and limitations");
        BROWSER.type("limitations", "In German only.");
        BROWSER.screenshot("grant");
        BROWSER.click("Grant");
        BROWSER.sees("no account here");
        BROWSER.sees("In German only.");
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void aDeciderSeesWhatCanBeDoneAndAHolderTheirOwn() {
        String number = HALL.as("coordinator")
                .api("GET", "/communities/MVF/accreditations?states=probation", null)
                .json()
                .path("results")
                .path(0)
                .path("number")
                .asText();
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/accreditation.action?key=MVF&number=" + number);
        BROWSER.sees("In force on probation");
        unfold("More");
        unfold("Suspend");
        BROWSER.screenshot("one-accreditation");

        BROWSER.open("/plugins/guildhall/scheme.action?key=MVF&id=" + schemeId());
        unfold("What a renewal needs");
        unfold("Who assesses and who decides");
        BROWSER.screenshot("scheme-form");

        BROWSER.signIn("coordinator", "coordinator");
        BROWSER.open("/plugins/guildhall/scheme.action?key=MVF&id=" + schemeId());
        BROWSER.sees("Admins of the space change schemes.");
        BROWSER.screenshot("scheme-read");

        BROWSER.signIn("member", "member");
        BROWSER.open("/plugins/guildhall/accreditation.action?key=MVF&number=" + ownNumber());
        BROWSER.sees("Towards the next renewal");
        BROWSER.screenshot("one-own");
        BROWSER.width(500);
        BROWSER.screenshot("one-own-narrow");
        BROWSER.width(1280);
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void theLevelThatWasGivenTakesThePlaceOfTheFirst() {
        String space = HALL.community("open");
        RunningWorkbench.Caller admin = HALL.as("spaceadmin");
        long scheme = admin.api(
                        "POST",
                        "/communities/" + space + "/schemes",
                        Map.of(
                                "name",
                                "Weaver",
                                "issuer",
                                "The weavers",
                                "levels",
                                java.util.List.of("One", "Two"),
                                "numberPrefix",
                                "W" + space))
                .json()
                .path("id")
                .asLong();
        String number = admin.api(
                        "POST",
                        "/communities/" + space + "/accreditations",
                        Map.of(
                                "scheme",
                                scheme,
                                "holder",
                                "member",
                                "level",
                                "One",
                                "from",
                                LocalDate.now(ZoneOffset.UTC).toString()))
                .json()
                .path("number")
                .asText();
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/accreditation.action?key=" + space + "&number=" + number);
        unfold("More");
        unfold("Give another level");
        BROWSER.element(By.cssSelector("#guildhall-supersede-level option[value=Two]"))
                .click();
        BROWSER.click("Give another level");
        BROWSER.sees("Took the place of");
        BROWSER.click(number);
        BROWSER.sees("Its place was taken by");
        BROWSER.screenshot("one-superseded");
    }

    private static void unfold(String title) {
        BROWSER.element(By.xpath("//summary[normalize-space(.)=\"" + title + "\"]"))
                .click();
    }

    private static String schemeId() {
        return HALL.as("spaceadmin")
                .api("GET", "/communities/MVF/schemes", null)
                .json()
                .path("results")
                .path(1)
                .path("id")
                .asText();
    }

    private static String ownNumber() {
        return HALL.as("member")
                .api("GET", "/communities/MVF/accreditation-check?user=member", null)
                .json()
                .path("accreditations")
                .path(0)
                .path("number")
                .asText();
    }
}
