package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

/** Inviting, answering, asking with a word and being declined, as people do it in a browser. */
public class InvitationWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @BeforeClass
    public static void needsAui() {
        Browser.assumeAui();
    }

    @Test
    public void aPastedListIsSeenBeforeItIsSentAndWhoeverIsInvitedComesIn() throws IOException {
        String space = HALL.community("invitation");
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/people.action?key=" + space);
        BROWSER.click("Invitations");
        BROWSER.sees("Nobody has been invited yet.");
        BROWSER.type("people", "Somebody <p44>, p43\nspaceadmin\nnobody-like-that");
        BROWSER.type("word", "Come and join us.");
        BROWSER.click("See who is meant");
        BROWSER.sees("2 people can be invited.");
        BROWSER.sees("Nothing is sent yet.");
        BROWSER.sees("Is a member already");
        BROWSER.sees("Nobody was found.");
        assertThat(BROWSER.axeFindings()).isEmpty();
        BROWSER.screenshot("invitation-preview");
        BROWSER.viewport(320);
        assertThat(BROWSER.widerThanTheScreen(320)).isEmpty();
        BROWSER.screenshot("invitation-preview-narrow");
        BROWSER.viewport(0);
        BROWSER.click("Change the list");
        BROWSER.sees("Invite people");
        BROWSER.click("See who is meant");
        BROWSER.click("Invite 2 people");
        BROWSER.sees("The invitations are sent.");
        BROWSER.sees("2 invitations of");
        BROWSER.screenshot("invitation-list");

        BROWSER.signIn("p44", "p44");
        BROWSER.open("/display/" + space);
        BROWSER.sees("invites you to this community");
        BROWSER.click("See your invitation");
        BROWSER.sees("Come and join us.");
        assertThat(BROWSER.axeFindings()).isEmpty();
        BROWSER.screenshot("invitation-own");
        BROWSER.click("No, thank you");
        BROWSER.sees("You said no.");
        BROWSER.click("Accept");
        BROWSER.sees("Welcome! You are a member now.");

        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/invitations.action?key=" + space);
        BROWSER.sees("Came in on");
        BROWSER.click("Take back");
        BROWSER.sees("The invitation is taken back.");
        BROWSER.sees("Taken back on");

        BROWSER.signIn("p43", "p43");
        BROWSER.open("/plugins/guildhall/my-page.action?key=" + space);
        BROWSER.sees("People come in by invitation of a coordinator.");
        BROWSER.sees("These people look after the community:");
        BROWSER.screenshot("invitation-none");
        assertThat(BROWSER.axeFindings()).isEmpty();
        assertThat(HALL.as("p43")
                        .api("PUT", "/communities/" + space + "/members/me", null)
                        .status())
                .isEqualTo(409);
    }

    @Test
    public void whoeverAsksSaysWhyAndReadsTheAnswerOnce() throws IOException {
        String space = HALL.community("request");
        BROWSER.signIn("p44", "p44");
        BROWSER.open("/plugins/guildhall/my-page.action?key=" + space);
        BROWSER.type("word", "I would like to learn weaving.");
        BROWSER.click("Ask to join");
        BROWSER.sees("Your request is sent.");

        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/people.action?key=" + space);
        BROWSER.sees("I would like to learn weaving.");
        BROWSER.element(By.cssSelector("details.guildhall-remove > summary")).click();
        BROWSER.type("word", "We are full until March.");
        assertThat(BROWSER.axeFindings()).isEmpty();
        BROWSER.screenshot("request-decline");
        BROWSER.click("Decline the request");
        BROWSER.sees("The request is declined.");

        BROWSER.signIn("p44", "p44");
        BROWSER.open("/plugins/guildhall/my-page.action?key=" + space);
        BROWSER.sees("We are full until March.");
        BROWSER.screenshot("request-declined");
        assertThat(BROWSER.axeFindings()).isEmpty();
        BROWSER.click("Put away");
        BROWSER.sees("You can ask to join.");
        assertThat(BROWSER.text()).doesNotContain("We are full until March.");
    }
}
