package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** The record of changes as an admin of the space sees it, in a real browser. */
public class RecordWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Test
    public void anAdminReadsTheRecordAndChecksIt() {
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/record.action?key=MVF");
        BROWSER.sees("Record of changes");
        BROWSER.screenshot("record");
        BROWSER.click("Check the whole record");
        BROWSER.sees("Intact:");
        BROWSER.choose("what", "revoke");
        BROWSER.click("Find");
        BROWSER.sees("Left the profession.");
        BROWSER.screenshot("record-found");
        BROWSER.width(500);
        BROWSER.screenshot("record-narrow");
        BROWSER.width(1280);
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }
}
