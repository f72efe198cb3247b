package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Badges, certificates and what they point to, through the doors. */
public class BadgesIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static IssuingCommunity community;

    @BeforeClass
    public static void open() {
        community = new IssuingCommunity(HALL);
    }

    @Test
    public void theHolderTakesTheBadgeInThreeForms() {
        Answer jwt = file("member", "jwt");
        Answer png = file("member", "png");
        Answer svg = file("member", "svg");

        assertThat(jwt.header("Content-Type")).startsWith("text/plain");
        assertThat(jwt.body()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        assertThat(png.header("Content-Type")).isEqualTo("image/png");
        assertThat(svg.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(svg.body()).contains("verify=");
        for (Answer each : new Answer[] {jwt, png, svg}) {
            assertThat(each.status()).isEqualTo(200);
            assertThat(each.header("Content-Disposition")).startsWith("attachment; filename=\"" + community.number);
            assertThat(each.header("Cache-Control")).isEqualTo("no-store");
            assertThat(each.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    public void othersAreToldThatThereIsNoneAsForANumberNeverGiven() {
        Answer other = file("visitor", "jwt");
        Answer never = HALL.as("member")
                .get("/rest/guildhall/1.0/communities/" + community.space
                        + "/accreditations/XX-2026-000001-A/badge.jwt");

        assertThat(other.status()).isEqualTo(404);
        assertThat(other.body()).isEqualTo(never.body());
        assertThat(HALL.anonymous()
                        .get("/rest/guildhall/1.0/communities/" + community.space + "/accreditations/"
                                + community.number + "/badge.jwt")
                        .status())
                .isEqualTo(401);
    }

    @Test
    public void anotherImplementationVerifiesADownloadedBadgeWithTheKeyItPointsTo() throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(file("member", "jwt").body());
        Answer key = HALL.anonymous().get(path(signature.getKeyIdHeaderValue()));
        signature.setKey(JsonWebKey.Factory.newJwk(key.body()).getKey());

        assertThat(signature.verifySignature()).isTrue();
        assertThat(key.header("Content-Type")).isEqualTo("application/jwk+json");
        assertThat(key.header("Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(key.json().has("d")).isFalse();
    }

    @Test
    public void theListsAreOpenToEverybodyAndNotSentAgainUntilSomethingChanges() {
        String list = address() + "/revocations";
        Answer first = HALL.anonymous().get(list);
        Answer again =
                HALL.anonymous().send(HALL.anonymous().request(list).header("If-None-Match", first.header("ETag")));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(first.json().has("revokedCredential")).isTrue();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.sql()).isLessThanOrEqualTo(2);
        community.revoke(community.revoked);

        Answer changed =
                HALL.anonymous().send(HALL.anonymous().request(list).header("If-None-Match", first.header("ETag")));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).contains(community.revoked).doesNotContain("Left.");
        assertThat(HALL.anonymous().get(address() + "/bits/revocation/0").header("Content-Type"))
                .isEqualTo("application/vc+jwt");
        assertThat(HALL.anonymous().get(address() + "/bits/revocation/7").status())
                .isEqualTo(404);
    }

    @Test
    public void theSiteAdministratorClosesWhatIsPublicAndOpensItAgain() {
        assertThat(HALL.anonymous().get(address()).json().path("type").get(0).asText())
                .isEqualTo("Profile");

        community.switchPublicCheck(false);
        try {
            assertThat(HALL.anonymous().get(address()).status()).isEqualTo(404);
            assertThat(HALL.anonymous().get(address() + "/revocations").status())
                    .isEqualTo(404);
            assertThat(file("member", "jwt").status()).isEqualTo(200);
            assertThat(certificate("member").text()).contains("The register is not public.");
        } finally {
            community.switchPublicCheck(true);
        }
        assertThat(HALL.anonymous().get(address()).status()).isEqualTo(200);
    }

    @Test
    public void theCertificateSaysWhatItKnowsAndWhenItWasTrue() {
        Answer page = certificate("member");

        assertThat(page.text())
                .contains("This is to certify that Mireille Océane Dupont", "Guide", "Master", community.number)
                .contains("Guides’ Board", "only the register of");
        assertThat(page.html().select("svg path")).hasSize(2);
        assertThat(certificate("visitor").text()).doesNotContain("Dupont").doesNotContain("Guides’ Board");
    }

    @Test
    public void aWrongKeyComesBackWithWhatWasTyped() {
        Answer refused = HALL.signedIn("spaceadmin")
                .form(
                        "/plugins/guildhall/trust-issuer.action",
                        Map.of(
                                "key", community.space,
                                "issuerId", "no address",
                                "name", "<b>Bakers</b>",
                                "publicJwk", "{}",
                                "from", "",
                                "until", ""));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text()).contains("An issuer’s id is a full address", "Please give the issuer’s public key");
        assertThat(refused.html().select("input[name=name]").attr("value")).isEqualTo("<b>Bakers</b>");
        assertThat(refused.html().select("[aria-invalid=true]")).hasSize(2);
    }

    @Test
    public void aWrongHostIsNamedAndTheSettingsStay() {
        Caller admin = HALL.signedIn("admin");

        Answer refused = admin.form(
                "/plugins/guildhall/save-guildhall-admin.action", Map.of("hosts", "good.example.org https://bad"));

        assertThat(refused.text()).contains("“https://bad” is not the name of a host");
        assertThat(admin.get("/plugins/guildhall/guildhall-admin.action")
                        .html()
                        .select("textarea")
                        .text())
                .isEmpty();
        assertThat(HALL.as("spaceadmin")
                        .get("/plugins/guildhall/guildhall-admin.action")
                        .status())
                .isEqualTo(403);
        assertThat(admin.get("/admin/console.action").text()).contains("Guildhall: keys and checks");
    }

    @Test
    public void theSitesAdministratorsAreToldWhatTheAppReadsItsDataWith() {
        assertThat(HALL.signedIn("admin")
                        .get("/plugins/guildhall/guildhall-admin.action")
                        .html()
                        .select("#guildhall-database")
                        .text())
                .isEqualTo("H2, read with the connections of Active Objects.");
    }

    private static Answer file(String who, String ending) {
        return HALL.as(who)
                .get("/rest/guildhall/1.0/communities/" + community.space + "/accreditations/" + community.number
                        + "/badge." + ending);
    }

    private static Answer certificate(String who) {
        return HALL.as(who)
                .get("/plugins/guildhall/certificate.action?key=" + community.space + "&number=" + community.number);
    }

    /** The issuer's public address within the wiki. */
    private static String address() {
        return path(HALL.as("spaceadmin")
                .api("GET", "/communities/" + community.space + "/issuer", null)
                .json()
                .path("address")
                .asText());
    }

    private static String path(String address) {
        return URI.create(address).getPath().substring(HALL.address().getPath().length());
    }
}
