package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

/** Other credentials, the boundary and the gate as people see them, with pictures in target/screenshots. */
public class BoundaryWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Test
    public void aCredentialFromElsewhereIsNamedAndChecked() {
        BROWSER.signIn("member", "member");
        BROWSER.open("/plugins/guildhall/my-page.action?key=MVF&tab=accreditations");
        BROWSER.screenshot("boundary-membership");
        BROWSER.click("Add a credential");
        BROWSER.sees("You have not named any credential yet.");
        BROWSER.screenshot("claims-empty");
        BROWSER.type("title", "Certified Facilitator");
        BROWSER.type("issuer", "International Board of Facilitators");
        date("guildhall-awardedOn", "2024-05-01");
        date("guildhall-until", "2020-05-01");
        BROWSER.click("Add");
        BROWSER.sees("It cannot end before it was given.");
        BROWSER.screenshot("claims-refused");
        date("guildhall-until", "2031-05-01");
        BROWSER.type("link", "https://facilitators.example.org/register/1234");
        BROWSER.click("Add");
        BROWSER.sees("UNVERIFIED: nobody has checked this");
        BROWSER.screenshot("claims-unverified");

        BROWSER.signIn("coordinator", "coordinator");
        BROWSER.open("/plugins/guildhall/claims.action?key=MVF");
        BROWSER.sees("Waiting for a check");
        BROWSER.screenshot("claims-waiting");
        BROWSER.type("how", "Looked up in the board’s public register.");
        BROWSER.click("Confirm “Certified Facilitator” of Mireille Océane Dupont");
        BROWSER.sees("No credential waits for a check.");

        BROWSER.signIn("member", "member");
        BROWSER.open("/plugins/guildhall/claims.action?key=MVF");
        BROWSER.sees("Checked by Coralie");
        BROWSER.screenshot("claims-checked");
        BROWSER.width(500);
        BROWSER.screenshot("claims-narrow");
        BROWSER.width(1280);
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void aBadgeFileIsReadIntoTheForm() throws Exception {
        java.nio.file.Path file = java.nio.file.Files.createTempFile("badge", ".jwt");
        java.nio.file.Files.writeString(file, "not.a.badge");
        BROWSER.signIn("visitor", "visitor");
        BROWSER.open("/plugins/guildhall/claims.action?key=MVF");
        BROWSER.element(By.id("guildhall-file")).sendKeys(file.toString());
        BROWSER.sees("The file was read.");

        assertThat(BROWSER.element(By.id("guildhall-credential")).getAttribute("value"))
                .isEqualTo("not.a.badge");
        java.nio.file.Files.delete(file);
    }

    @Test
    public void theBoundaryIsKindAndCoordinatorsSeeWhoHasToGo() throws ReflectiveOperationException {
        String space = HALL.community("open");
        HALL.as("member").api("PUT", "/communities/" + space + "/members/me", null);
        HALL.as("assessor").api("PUT", "/communities/" + space + "/members/me", null);
        BoundaryIT.anyScheme(HALL.as("spaceadmin"), space);
        HALL.as("spaceadmin")
                .api(
                        "PUT",
                        "/communities/" + space,
                        Map.of("name", "Testers", "field", "testing", "purpose", "", "joinPolicy", "accredited"));
        BoundaryIT.night();
        BROWSER.signIn("member", "member");
        BROWSER.open("/plugins/guildhall/my-page.action?key=" + space);
        BROWSER.sees("You stay a member until");
        BROWSER.screenshot("boundary-member");
        BoundaryIT.outstay(space, "assessor");
        BROWSER.signIn("assessor", "assessor");
        BROWSER.open("/plugins/guildhall/my-page.action?key=" + space);
        BROWSER.sees("Good to see you.");
        BROWSER.screenshot("boundary-former");
        BROWSER.signIn("visitor", "visitor");
        BROWSER.open("/plugins/guildhall/my-page.action?key=" + space);
        BROWSER.sees("Apply for an accreditation");
        BROWSER.screenshot("boundary-stranger");
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/people.action?key=" + space);
        BROWSER.sees("Members who have to renew to stay");
        BROWSER.screenshot("boundary-coordinator");
        BROWSER.open("/plugins/guildhall/my-page.action?tab=settings&key=MVF");
        date(
                "guildhall-until",
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(10).toString());
        BROWSER.click("Pause");
        BROWSER.sees("No e-mail is sent up to and including");
        BROWSER.screenshot("notices-paused");
        BROWSER.click("End the pause");
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void theGateOpensForHolders() {
        HALL.signedIn("member")
                .form(
                        "/pages/editpage.action",
                        Map.of(
                                "key",
                                "MVF",
                                "title",
                                "Gate walk",
                                "body",
                                "<p>Before</p><ac:structured-macro ac:name=\"cop-gate\"><ac:parameter"
                                        + " ac:name=\"scheme\">MVF Practitioner</ac:parameter><ac:parameter"
                                        + " ac:name=\"level\">Level 2</ac:parameter><ac:rich-text-body><h2>Material for"
                                        + " practitioners</h2><p>Exercises and slides.</p></ac:rich-text-body>"
                                        + "</ac:structured-macro><p>After</p>"));
        BROWSER.signIn("member", "member");
        BROWSER.open("/display/MVF/Gate+walk");
        BROWSER.sees("This part is shown to people who hold");
        BROWSER.screenshot("gate-closed");
        BROWSER.signIn("coordinator", "coordinator");
        BROWSER.open("/display/MVF/Gate+walk");
        BROWSER.sees("Exercises and slides.");
        BROWSER.screenshot("gate-open");
    }

    /** Types a day as a browser's field of days holds it, whatever order its own locale shows. */
    private static void date(String id, String day) {
        BROWSER.run("document.getElementById('" + id + "').value = '" + day + "'");
    }
}
