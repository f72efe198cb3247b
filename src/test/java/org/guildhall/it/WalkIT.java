package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

/** What a newcomer does, in a real browser, with a picture of each step in target/screenshots. */
public class WalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Test
    public void aNewcomerFoundsJoinsSaysFindsAndChecks() {
        found();
        accredit();
        joinAndSay();
        findAndCheck();
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void theHomePageOfASampleCommunityIsShown() {
        BROWSER.signIn("member", "member");
        BROWSER.open("/display/MVF");
        BROWSER.sees("Newest members");

        assertThat(BROWSER.screenshot("community-home")).exists();
    }

    @Test
    public void pagesFitANarrowScreen() {
        BROWSER.signIn("member", "member");
        BROWSER.width(500);
        BROWSER.open("/display/MVF");
        BROWSER.sees("Newest members");
        BROWSER.screenshot("narrow-home");
        BROWSER.width(1280);
    }

    private static void found() {
        BROWSER.signIn("visitor", "visitor");
        BROWSER.click("Create space");
        BROWSER.click("Community of Practice");
        BROWSER.sees("Create a community");
        BROWSER.type("name", "Bread Bakers");
        BROWSER.type("spaceKey", "BREAD");
        BROWSER.type("field", "baking bread");
        BROWSER.type("purpose", "Better bread, together.");
        BROWSER.screenshot("1-wizard");
        BROWSER.click("Create");
        BROWSER.sees("Better bread, together.");
        BROWSER.screenshot("2-founded");
    }

    private static void accredit() {
        BROWSER.click("Space tools");
        BROWSER.click("Accreditation schemes");
        BROWSER.click("Add a scheme");
        BROWSER.type("name", "Master Baker");
        BROWSER.type("issuer", "Bread Bakers");
        BROWSER.type("validityMonths", "24");
        BROWSER.typeInRow("levels", 1, "Name of the level", "Apprentice");
        BROWSER.click("Add a level");
        BROWSER.typeInRow("levels", 2, "Name of the level", "Master");
        BROWSER.type("numberPrefix", "bad prefix");
        BROWSER.click("Save the scheme");
        BROWSER.sees("The number prefix has 2 to 10 capital letters");
        BROWSER.screenshot("3-scheme-refused");
        BROWSER.type("numberPrefix", "BREAD");
        BROWSER.click("Save the scheme");
        BROWSER.sees("Schemes of this community");
        BROWSER.open("/plugins/guildhall/new-accreditation.action?key=BREAD");
        BROWSER.type("holder", "member");
        BROWSER.chooseText("award", "Master Baker: Master");
        BROWSER.click("Grant");
        BROWSER.sees("Every change, the oldest first");
        BROWSER.sees("In force until");
        BROWSER.screenshot("4-granted");
    }

    private static void joinAndSay() {
        BROWSER.signIn("member", "member");
        BROWSER.open("/display/BREAD/Members");
        BROWSER.click("Join");
        BROWSER.sees("Welcome! You are a member now.");
        BROWSER.click("Undo joining");
        BROWSER.sees("You do not belong to the community any more.");
        BROWSER.open("/display/BREAD");
        BROWSER.click("Join");
        BROWSER.sees("You have been a member since");
        BROWSER.sees("Say what you know");
        BROWSER.type("topic", "Sourdough");
        BROWSER.choose("relation", "teaches");
        BROWSER.type("note", "Bring a jar.");
        BROWSER.click("Save");
        BROWSER.sees("I teach Sourdough: Bring a jar.");
        BROWSER.screenshot("5-said");
    }

    private static void findAndCheck() {
        BROWSER.signIn("coordinator", "coordinator");
        BROWSER.open("/display/BREAD/Find+expertise");
        BROWSER.element(By.cssSelector("input[type=search]")).sendKeys("sourdogh");
        BROWSER.click("Find people");
        BROWSER.sees("teaches Sourdough: Bring a jar.");
        BROWSER.sees("Accredited: Master Baker, Master. In force until");
        BROWSER.screenshot("6-found");
        BROWSER.open("/display/BREAD");
        BROWSER.element(By.cssSelector(".guildhall-check input")).sendKeys("member");
        BROWSER.click("Check");
        BROWSER.sees("Master Baker, Master");
        BROWSER.sees("In force until");
        BROWSER.sees("Granted by Viktor Wanderer.");
        BROWSER.screenshot("7-checked");
    }
}
