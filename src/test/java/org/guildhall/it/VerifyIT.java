package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Numbers and badges checked by anybody, through the doors. */
public class VerifyIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static IssuingCommunity community;

    @BeforeClass
    public static void open() {
        community = new IssuingCommunity(HALL);
    }

    @Test
    public void aVisitorWhoIsNotSignedInReadsHowAPublicNumberStands() {
        Answer page = HALL.anonymous().get("/plugins/guildhall/verify.action?number=" + community.number);
        Answer rest = HALL.anonymous().api("GET", "/public/checks/" + community.number, null);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "In force until",
                        "Mireille Océane Dupont",
                        "Guide",
                        "Master",
                        "Guides’ Board",
                        community.number)
                .contains("Awarded on", "Checked ", " UTC.");
        assertThat(page.html().select("main a[href*=profile], main a[href*='~']"))
                .isEmpty();
        assertThat(page.html().select("main img").eachAttr("src"))
                .hasSize(1)
                .allMatch(address -> address.startsWith("data:image/svg+xml;base64,"));
        assertThat(page.html().select("main img").attr("alt")).startsWith("Guide, Master (Guides’ Board, ");
        assertThat(page.html().select("main dd a").attr("href")).endsWith("/verify.action?number=" + community.number);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(rest.json().path("inForce").asBoolean()).isTrue();
        assertThat(rest.json().path("holderName").asText()).isEqualTo("Mireille Océane Dupont");
        assertThat(rest.header("Cache-Control")).contains("no-store");
    }

    @Test
    public void aCheckTakesAFewStatementsAndItsPageTwoMoreForThePictureAndTheRequirements() {
        assertThat(HALL.anonymous()
                        .get("/plugins/guildhall/verify.action?number=" + community.number)
                        .sql())
                .isBetween(3, 4);
        assertThat(HALL.as("visitor")
                        .api("GET", "/public/checks/" + community.number, null)
                        .sql())
                .isBetween(1, 2);
        assertThat(check(HALL.as("visitor"), community.badge(community.number)).sql())
                .isBetween(1, 4);
    }

    @Test
    public void aPageOfFormsTakesAFewStatements() {
        assertThat(HALL.as("spaceadmin")
                        .get("/plugins/guildhall/check-credential.action?key=" + community.space + "&number="
                                + community.number)
                        .sql())
                .isBetween(1, 6);
    }

    @Test
    public void unknownMistypedAndHiddenNumbersLookTheSame() {
        String hidden = community.hiddenNumber();
        String mistyped = hidden.substring(0, hidden.length() - 1) + (hidden.endsWith("A") ? "B" : "A");

        assertThat(unknown(hidden)).isEqualTo(unknown(mistyped)).isEqualTo(unknown("NONSENSE"));
        assertThat(HALL.as("visitor")
                        .api("GET", "/public/checks/" + hidden, null)
                        .body())
                .isEqualTo(HALL.as("visitor")
                        .api("GET", "/public/checks/" + mistyped, null)
                        .body());
        assertThat(HALL.as("visitor")
                        .get("/plugins/guildhall/check-credential.action?key=" + community.space + "&number=" + hidden)
                        .text())
                .contains("In force");
    }

    @Test
    public void aProofIsAPlainTextToKeep() {
        Answer proof = HALL.as("visitor").api("GET", "/public/checks/" + community.number + "/proof", null);

        assertThat(proof.status()).isEqualTo(200);
        assertThat(proof.header("Content-Type")).startsWith("text/plain");
        assertThat(proof.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"check-" + community.number + ".txt\"");
        assertThat(proof.body()).contains("Asked by: Viktor Wanderer", "SHA-256 of the lines above: ");
    }

    @Test
    public void whoeverAsksTooOftenIsToldSoKindly() {
        Caller curious = HALL.as("p28"); // whom no other test knows: for a minute they cannot check anything
        for (int i = 0; i < 30; i++) {
            curious.api("GET", "/public/checks/XX-2026-000001-A", null);
        }

        Answer rest = curious.api("GET", "/public/checks/" + community.number, null);
        Answer page = curious.get("/plugins/guildhall/verify.action?number=" + community.number);

        assertThat(rest.status()).isEqualTo(429);
        assertThat(page.text()).contains("Please wait a minute").doesNotContain("Mireille");
    }

    @Test
    public void aClosedCheckSaysSo() {
        community.switchPublicCheck(false);
        try {
            Answer page = HALL.as("visitor").get("/plugins/guildhall/verify.action?number=" + community.number);

            assertThat(page.text()).contains("switched off").doesNotContain("Mireille");
            assertThat(page.html().select("form.guildhall-number-form")).isEmpty();
            assertThat(HALL.as("visitor")
                            .api("GET", "/public/checks/" + community.number, null)
                            .status())
                    .isEqualTo(404);
        } finally {
            community.switchPublicCheck(true);
        }
    }

    @Test
    public void aWrongDayIsNamedAndNothingElseIsLost() {
        Answer page =
                HALL.as("visitor").get("/plugins/guildhall/verify.action?number=" + community.number + "&on=yesterday");

        assertThat(page.text()).contains("Please give a day as year-month-day");
        assertThat(page.html().select("#guildhall-number").attr("value")).isEqualTo(community.number);
        assertThat(HALL.as("visitor")
                        .api("GET", "/public/checks/" + community.number + "?on=yesterday", null)
                        .error())
                .isEqualTo("guildhall.refusal.day");
    }

    @Test
    public void aBadgeIsCheckedByFileAndByPasting() {
        String badge = community.badge(community.number);

        Answer file = check(HALL.as("visitor"), badge);
        Answer page = HALL.signedIn("visitor")
                .form(
                        "/plugins/guildhall/verify-credential.action",
                        Map.of("key", community.space, "credential", badge));

        assertThat(file.json().path("verdict").asText()).as(file.body()).isEqualTo("verified");
        assertThat(file.body()).contains("our register, live");
        assertThat(page.text()).contains("Verified", "our register, live", "Guide – Master");
        assertThat(page.html().select(".guildhall-report tbody th[scope=row]")).hasSizeGreaterThan(8);
    }

    @Test
    public void rubbishAndNothingAreAnsweredKindly() {
        Answer rubbish = check(HALL.as("visitor"), "<svg onload=alert(1)>");
        Answer large = check(HALL.as("visitor"), "A".repeat(1024 * 1024 + 5));
        Answer nothing = HALL.signedIn("visitor")
                .form("/plugins/guildhall/verify-credential.action", Map.of("key", community.space, "credential", " "));
        Answer evil = HALL.signedIn("visitor")
                .form(
                        "/plugins/guildhall/verify-credential.action",
                        Map.of("key", community.space, "credential", "</textarea><script>alert(1)</script>"));

        assertThat(rubbish.json().path("verdict").asText()).isEqualTo("malformed");
        assertThat(large.json().path("checks").path(0).path("reason").asText()).isEqualTo("too-large");
        assertThat(nothing.text()).contains("Please paste a badge, or choose a file.");
        assertThat(evil.body()).doesNotContain("<script>alert");
    }

    @Test
    public void anAddressThatCannotBeReadIsRefusedByItsName() {
        for (String header : List.of("%zz", "%00", "%20", "%E2%80%8B", "ana", "ana%40example.org%00")) {
            Answer answer = HALL.as("visitor")
                    .send(HALL.as("visitor")
                            .request("/rest/guildhall/1.0/communities/" + community.space + "/credential-checks")
                            .header("Content-Type", "application/octet-stream")
                            .header("X-Guildhall-Recipient", header)
                            .POST(HttpRequest.BodyPublishers.ofString("x")));

            assertThat(answer.status()).as(header).isEqualTo(400);
            assertThat(answer.error()).as(header).isEqualTo("guildhall.accreditation.email-form");
        }
    }

    @Test
    public void theVerifierIsADownloadForThoseWhoRunTheAccreditations() {
        Answer file = HALL.as("spaceadmin").api("GET", "/communities/" + community.space + "/verifier.html", null);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"guildhall-verifier-" + community.space + ".html\"");
        assertThat(file.header("Content-Type")).startsWith("text/html");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
    }

    private static String unknown(String number) {
        Answer page = HALL.as("visitor").get("/plugins/guildhall/verify.action?number=" + number);
        assertThat(page.text()).contains("There is no public accreditation with this number.");
        return page.html().select("main").html().replace(number, "");
    }

    private static Answer check(Caller caller, String body) {
        return caller.send(caller.request("/rest/guildhall/1.0/communities/" + community.space + "/credential-checks")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
