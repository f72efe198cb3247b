package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

/** What somebody who runs a register does in a real browser, with a picture of each step in target/screenshots. */
public class ConsoleWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Test
    public void aCoordinatorFindsLooksChangesManyAndUndoesIt() {
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/accreditations.action?key=MVF");
        BROWSER.sees("Change selected");
        BROWSER.screenshot("console-1-register");
        BROWSER.element(By.cssSelector(".guildhall-forecast summary")).click();
        BROWSER.sees("Accreditations by the month of their last day");
        BROWSER.screenshot("console-2-forecast");
        BROWSER.element(By.cssSelector("form[role=search] summary")).click();
        BROWSER.choose("level", "Level 2");
        BROWSER.choose("state", "in-force");
        BROWSER.click("Find");
        BROWSER.sees("Show all");
        BROWSER.screenshot("console-3-found");
        BROWSER.element(By.name("all")).click();
        BROWSER.choose("change", "put-on-probation");
        BROWSER.click("Show what would change");
        BROWSER.sees("Please give a later review date");
        BROWSER.screenshot("console-4-refused");
        BROWSER.type("reason", "The yearly audit is open.");
        setDay("reviewOn", "2999-12-31");
        BROWSER.click("Show what would change");
        BROWSER.sees("Nothing has been stored yet.");
        BROWSER.screenshot("console-5-preview");
        BROWSER.element(By.cssSelector("form[action$='change-accreditations.action'] button"))
                .click();
        BROWSER.sees("were changed.");
        BROWSER.sees("In force on probation");
        BROWSER.screenshot("console-6-done");
        BROWSER.click("Undo this");
        BROWSER.sees("undone later.");
        BROWSER.screenshot("console-7-undone");
        BROWSER.click("All bulk changes");
        BROWSER.sees("Bulk changes, the latest first");
        BROWSER.screenshot("console-8-runs");
        BROWSER.width(500);
        BROWSER.open("/plugins/guildhall/accreditations.action?key=MVF&search=nobody");
        BROWSER.sees("No accreditation matches.");
        BROWSER.screenshot("console-9-narrow");
        BROWSER.width(1280);
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    private static void setDay(String field, String day) {
        BROWSER.run("document.getElementsByName(arguments[0])[0].value = arguments[1]", field, day);
    }
}
