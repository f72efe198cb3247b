package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

/** What applicants, assessors and deciders do in a real browser, with a picture of each step in target/screenshots. */
public class ApplicationsWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Test
    public void anApplicationGoesFromTheApplicantToTheRegister() {
        ApplyingCommunity weavers = new ApplyingCommunity(HALL);
        apply(weavers);
        assess(weavers);
        decide(weavers);
        follow(weavers);
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void aRefusalIsContestedAndAnAccreditationGivenBack() {
        ApplyingCommunity weavers = new ApplyingCommunity(HALL);
        String id = weavers.assessed("member");
        weavers.step("spaceadmin", id, "refusal", Map.of("reason", "Too little practice of your own."));
        BROWSER.signIn("member", "member");
        BROWSER.open(weavers.page("my-page?tab=accreditations"));
        BROWSER.screenshot("apply-11-refused");
        BROWSER.click("Appeal");
        BROWSER.sees("Appeal against a decision");
        BROWSER.type("reason", "Two years of practice were overlooked.");
        BROWSER.screenshot("apply-12-appeal");
        BROWSER.click("Send the appeal");
        BROWSER.sees("Under appeal; somebody else decides");

        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open(weavers.page("application") + "&id=" + id);
        BROWSER.sees("You cannot decide it now.");
        BROWSER.screenshot("apply-13-cannot-decide");
        weavers.step("coordinator", id, "grant", Map.of("from", ApplyingCommunity.TODAY.toString()));

        BROWSER.signIn("member", "member");
        BROWSER.open(weavers.page("my-page?tab=accreditations"));
        BROWSER.click("Resign");
        BROWSER.sees("Resign from an accreditation");
        BROWSER.screenshot("apply-14-resign");
        BROWSER.click("Resign for good");
        BROWSER.sees("Resigned");
        BROWSER.screenshot("apply-15-resigned");
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    private static void apply(ApplyingCommunity weavers) {
        BROWSER.signIn("member", "member");
        BROWSER.open(weavers.page("my-page?tab=accreditations"));
        BROWSER.sees("You hold no accreditation of this community yet.");
        BROWSER.screenshot("apply-1-none");
        BROWSER.open("/display/" + weavers.space);
        BROWSER.click("Apply for an accreditation");
        BROWSER.sees("What you apply for");
        BROWSER.screenshot("apply-2-form");
        BROWSER.choose("wanted", weavers.scheme + ":One");
        BROWSER.type("statement", "I have woven for eight years,\nand taught for three.");
        BROWSER.sees("Ten yards, woven alone.");
        addEvidence("page");
        addEvidence("link");
        BROWSER.element(By.cssSelector(".guildhall-row [name=remove]")).click();
        typeAt("guildhall-title-1", "My loom");
        typeAt("guildhall-value-1", "not an address\n");
        BROWSER.sees("must be a web address");
        BROWSER.screenshot("apply-3-refused");
        typeAt("guildhall-value-1", "https://example.org/loom");
        addEvidence("text");
        typeAt("guildhall-title-2", "A client’s words");
        typeAt("guildhall-value-2", "The client was Ina.");
        BROWSER.element(By.cssSelector("label[for=guildhall-confidential-2]")).click();
        BROWSER.click("Submit");
        BROWSER.sees("nobody has started the assessment yet");
        BROWSER.element(By.cssSelector("details summary")).click();
        BROWSER.screenshot("apply-4-sent");
    }

    private static void addEvidence(String kind) {
        BROWSER.element(By.cssSelector("button[name=more][value=" + kind + "]")).click();
    }

    private static void assess(ApplyingCommunity weavers) {
        BROWSER.signIn("assessor", "assessor");
        BROWSER.open(weavers.page("applications"));
        BROWSER.sees("Mireille Océane Dupont");
        BROWSER.screenshot("apply-5-open");
        BROWSER.click("Mireille Océane Dupont");
        BROWSER.sees("The client was Ina.");
        BROWSER.screenshot("apply-6-one");
        BROWSER.sees("Your recommendation");
        BROWSER.element(By.cssSelector("label[for=guildhall-answer-yes]")).click();
        BROWSER.type("words", "Her cloth is even, and she knows why.");
        BROWSER.screenshot("apply-7-assess");
        BROWSER.click("Save the recommendation");
        BROWSER.sees("a decision is due");
    }

    private static void decide(ApplyingCommunity weavers) {
        BROWSER.signIn("coordinator", "coordinator");
        BROWSER.open(weavers.page("applications"));
        BROWSER.click("Mireille Océane Dupont");
        BROWSER.sees("Grant");
        BROWSER.screenshot("apply-8-decide");
        BROWSER.type("reason", "Welcome among the weavers.");
        BROWSER.click("Grant");
        BROWSER.sees("Granted as");
        BROWSER.screenshot("apply-9-granted");
    }

    private static void follow(ApplyingCommunity weavers) {
        BROWSER.signIn("member", "member");
        BROWSER.open(weavers.page("my-page?tab=accreditations"));
        BROWSER.sees("0 of 40 points");
        BROWSER.screenshot("apply-10-mine");
        BROWSER.click("Record an activity");
        BROWSER.type("count", "none");
        BROWSER.type("description", "Natural dyes, two days");
        BROWSER.click("Add the activity");
        BROWSER.screenshot("activities-1-refused");
        BROWSER.type("count", "12");
        BROWSER.type("evidence", "https://example.org/dyes");
        BROWSER.click("Add the activity");
        BROWSER.sees("12 of 40 points");
        BROWSER.screenshot("activities-2-mine");
        BROWSER.width(500);
        BROWSER.screenshot("activities-3-narrow");
        BROWSER.open(weavers.page("my-page?tab=accreditations"));
        BROWSER.screenshot("apply-16-narrow");
        BROWSER.width(1280);

        BROWSER.signIn("coordinator", "coordinator");
        BROWSER.open(weavers.page("renewal-audit"));
        BROWSER.screenshot("activities-4-audit");
        BROWSER.click("Draw a random sample");
        BROWSER.sees("Accreditations in the sample");
        BROWSER.screenshot("activities-5-picked");
        BROWSER.signIn("assessor", "assessor");
        BROWSER.open(weavers.page("renewal-audit") + "&position=1");
        BROWSER.sees("There is no such sample.");
        BROWSER.open(weavers.page("holder-activities") + "&number=" + number(weavers));
        BROWSER.sees("Natural dyes, two days");
        BROWSER.screenshot("activities-6-holder");
        BROWSER.click("Accept");
        BROWSER.sees("Accepted");
        BROWSER.screenshot("activities-7-accepted");
    }

    private static void typeAt(String id, String text) {
        BROWSER.element(By.id(id)).clear();
        BROWSER.element(By.id(id)).sendKeys(text);
    }

    private static String number(ApplyingCommunity weavers) {
        return HALL.as("member")
                .api("GET", weavers.path("/accreditations"), null)
                .json()
                .path("results")
                .path(0)
                .path("number")
                .asText();
    }
}
