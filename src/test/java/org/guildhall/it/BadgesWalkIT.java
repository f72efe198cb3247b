package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.credential.openbadges.IssuerKey;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Keys, trust, certificates and the site's settings in a browser, with pictures in target/screenshots. */
public class BadgesWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Test
    public void anAdminBeginsAKeyChangesItAndTrustsAnIssuer() {
        String space = HALL.community("open");
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/badges.action?key=" + space);
        BROWSER.sees("The community has no signing key yet");
        BROWSER.screenshot("badges-none");
        BROWSER.choose("statusMethod", "both");
        BROWSER.click("Create signing key");
        BROWSER.sees("Signs now");
        BROWSER.choose("algorithm", "RS256");
        BROWSER.click("Rotate key");
        BROWSER.sees("RS256");
        BROWSER.type("name", "National Board");
        BROWSER.type("issuerId", "board");
        BROWSER.type(
                "publicJwk",
                IssuerKey.generate("https://board.example/keys/1", SigningAlgorithm.ES256)
                        .publicJson());
        BROWSER.click("Trust this issuer");
        BROWSER.sees("An issuer’s id is a full address");
        BROWSER.screenshot("badges-refused");
        BROWSER.type("issuerId", "https://board.example/issuer");
        BROWSER.click("Trust this issuer");
        BROWSER.sees("Trust National Board no longer");
        BROWSER.screenshot("badges");
        BROWSER.width(500);
        BROWSER.screenshot("badges-narrow");
        BROWSER.width(1280);
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void aHolderPrintsACertificate() {
        IssuingCommunity community = new IssuingCommunity(HALL);
        BROWSER.signIn("member", "member");
        BROWSER.open("/plugins/guildhall/certificate.action?key=" + community.space + "&number=" + community.number);
        BROWSER.sees("This is to certify that");
        BROWSER.screenshot("certificate");
        BROWSER.sees("Print");
        assertThat(BROWSER.text()).doesNotContain("use the print command of your browser");
        assertThat(heightOnPaper()).isBetween(180L, 190L);
        BROWSER.printed("certificate-printed");
        BROWSER.width(500);
        BROWSER.screenshot("certificate-narrow");
        BROWSER.width(1280);
        community.revoke(community.revoked);
        BROWSER.signIn("coordinator", "coordinator");
        BROWSER.open("/plugins/guildhall/certificate.action?key=" + community.space + "&number=" + community.revoked);
        BROWSER.sees("Record of a former accreditation");
        BROWSER.screenshot("certificate-revoked");
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    /** In millimetres; A4 and Letter in landscape leave 190 and 196. */
    private static long heightOnPaper() {
        BROWSER.media("print");
        BROWSER.viewport(979);
        try {
            return (Long) BROWSER.script("return Math.round(document.querySelector('.guildhall-certificate')"
                    + ".getBoundingClientRect().height / 96 * 25.4)");
        } finally {
            BROWSER.viewport(0);
            BROWSER.media("");
        }
    }

    @Test
    public void aSiteAdministratorNamesHosts() {
        BROWSER.signIn("admin", "admin");
        BROWSER.click("Administration");
        BROWSER.click("Guildhall: keys and checks");
        BROWSER.type("hosts", "https://badges.example.org");
        BROWSER.click("Save");
        BROWSER.sees("is not the name of a host");
        BROWSER.screenshot("site-admin-refused");
        BROWSER.type("hosts", "badges.example.org");
        BROWSER.click("Save");
        BROWSER.sees("The settings are saved.");
        BROWSER.screenshot("site-admin");
        BROWSER.type("hosts", "");
        BROWSER.click("Save");
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }
}
