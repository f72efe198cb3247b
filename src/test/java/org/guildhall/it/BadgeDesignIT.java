package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.testkit.TestPictures;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Pictures of levels and who signs, through the page on which they are given, to badge, certificate and public check. */
public class BadgeDesignIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static IssuingCommunity community;
    private static String scheme;

    private final Caller admin = HALL.as("spaceadmin");

    @BeforeClass
    public static void open() {
        community = new IssuingCommunity(HALL);
        scheme = HALL.as("spaceadmin")
                .api("GET", "/communities/" + community.space + "/schemes", null)
                .json()
                .findPath("id")
                .asText();
    }

    @Test
    public void aPictureIsOnBadgeCertificateAndPublicCheckUntilItIsRemoved() {
        String png = Base64.getEncoder().encodeToString(TestPictures.png(300, 300, Color.RED));

        Answer saved = give("data:image/png;base64," + png);

        assertThat(saved.status()).as(saved.text()).isEqualTo(302);
        assertThat(pictureOn(page())).startsWith("data:image/png;base64,");
        assertThat(pictureOn(certificate())).startsWith("data:image/png;base64,");
        assertThat(pictureOn(check())).startsWith("data:image/png;base64,");
        assertThat(badge().body()).contains("<image ", "verify=");

        admin.form("/plugins/guildhall/remove-level-picture.action", fields("level", "Master"));

        assertThat(pictureOn(certificate())).startsWith("data:image/svg+xml;base64,");
        assertThat(badge().body()).contains("<text ").doesNotContain("<image ");
    }

    @Test
    public void aPictureIsGivenAndRemovedByRest() {
        String path = "/rest/guildhall/1.0/communities/" + community.space + "/schemes/" + scheme + "/design";
        String picture = path + "/levels/" + place("Master") + "/picture";
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";
        Caller rest = HALL.as("spaceadmin");

        Answer given = rest.raw("PUT", picture, "image/svg+xml", drawing);

        assertThat(given.status()).as(given.body()).isEqualTo(200);
        assertThat(given.json().findValuesAsText("ownPicture")).containsOnlyOnce("true");
        assertThat(pictureOn(certificate())).startsWith("data:image/png;base64,");

        Answer wrong = rest.raw("PUT", picture, "image/png", "no picture");
        Answer otherType = rest.raw("PUT", picture, "image/gif", "GIF89a");
        Answer noLevel = rest.raw("PUT", path + "/levels/99/picture", "image/svg+xml", drawing);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").path(0).path("field").asText()).isEqualTo("picture");
        assertThat(otherType.status()).isEqualTo(415);
        assertThat(noLevel.error()).isEqualTo("guildhall.accreditation.no-such-level");
        assertThat(pictureOn(certificate())).startsWith("data:image/png;base64,");

        assertThat(rest.raw("DELETE", picture, "application/json", "").status()).isEqualTo(204);
        assertThat(rest.get(path).json().findValuesAsText("ownPicture")).containsOnly("false");
        assertThat(pictureOn(certificate())).startsWith("data:image/svg+xml;base64,");
    }

    @Test
    public void whoSignsIsSaidByRest() {
        String path = "/communities/" + community.space + "/schemes/" + scheme + "/design";
        Caller rest = HALL.as("spaceadmin");

        Answer signed =
                rest.api("PUT", path + "/signatory", Map.of("signatoryName", "Ada", "signatoryOffice", "Chair"));
        Answer tooLong = rest.api("PUT", path + "/signatory", Map.of("signatoryName", "A".repeat(201)));

        assertThat(signed.json().path("signatoryName").asText()).isEqualTo("Ada");
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(certificate().select(".guildhall-certificate-signature").text())
                .isEqualTo("Ada Chair");
        assertThat(rest.api("PUT", path + "/signatory", Map.of()).status()).isEqualTo(200);
        assertThat(certificate().select(".guildhall-certificate-signature")).isEmpty();
    }

    private String place(String level) {
        List<String> levels = HALL.as("spaceadmin")
                .api("GET", "/communities/" + community.space + "/schemes/" + scheme + "/design", null)
                .json()
                .findValuesAsText("level");
        return String.valueOf(levels.indexOf(level) + 1);
    }

    @Test
    public void aDrawingIsKeptAsAPicture() {
        give("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>");

        assertThat(pictureOn(page())).startsWith("data:image/png;base64,");

        admin.form("/plugins/guildhall/remove-level-picture.action", fields("level", "Master"));
    }

    @Test
    public void whatIsNoPictureIsRefusedAtItsFieldAndStaysThere() {
        String wrong = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

        Document refused = give(wrong).html();

        assertThat(refused.select("#guildhall-picture-error").text()).contains("holds a script");
        assertThat(refused.select("#guildhall-picture").val()).isEqualTo(wrong);
        assertThat(refused.select("#guildhall-level option[selected]").val()).isEqualTo("Master");
        assertThat(refused.select("main script:containsData(alert)")).isEmpty();
        assertThat(give("").html().select("#guildhall-picture-error").text())
                .isEqualTo("Please choose a picture, or paste one.");
    }

    @Test
    public void whoSignsStandsBelowTheCertificate() {
        assertThat(certificate().select(".guildhall-certificate-signature")).isEmpty();

        admin.form(
                "/plugins/guildhall/sign-certificates.action",
                Map.of(
                        "key",
                        community.space,
                        "scheme",
                        scheme,
                        "signatoryName",
                        "Ada <b>",
                        "signatoryOffice",
                        "Chair"));

        assertThat(certificate().select(".guildhall-certificate-signature").text())
                .isEqualTo("Ada <b> Chair");
        assertThat(page().select("#guildhall-signatoryName").val()).isEqualTo("Ada <b>");

        admin.form(
                "/plugins/guildhall/sign-certificates.action",
                Map.of("key", community.space, "scheme", scheme, "signatoryName", "", "signatoryOffice", ""));

        assertThat(certificate().select(".guildhall-certificate-signature")).isEmpty();
    }

    @Test
    public void coordinatorsSeeItAndChangeNothing() {
        HALL.as("coordinator").api("PUT", "/communities/" + community.space + "/members/me", null);
        admin.api(
                "PUT",
                "/communities/" + community.space + "/members/key-coordinator/role",
                Map.of("role", "coordinator"));

        Document seen = HALL.as("coordinator")
                .get("/plugins/guildhall/design.action?key=" + community.space + "&scheme=" + scheme)
                .html();

        assertThat(seen.select("main img")).isNotEmpty();
        assertThat(seen.select("main form[method=post]")).isEmpty();
    }

    private Answer give(String picture) {
        return admin.form("/plugins/guildhall/set-level-picture.action", fields("level", "Master", "picture", picture));
    }

    private static Map<String, String> fields(String... more) {
        Map<String, String> fields = new HashMap<>(Map.of("key", community.space, "scheme", scheme));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private Document page() {
        return admin.get("/plugins/guildhall/design.action?key=" + community.space + "&scheme=" + scheme)
                .html();
    }

    private static Document certificate() {
        return HALL.as("member")
                .get("/plugins/guildhall/certificate.action?key=" + community.space + "&number=" + community.number)
                .html();
    }

    private static Document check() {
        return HALL.anonymous()
                .get("/plugins/guildhall/verify.action?number=" + community.number)
                .html();
    }

    private static Answer badge() {
        return HALL.as("member")
                .get("/rest/guildhall/1.0/communities/" + community.space + "/accreditations/" + community.number
                        + "/badge.svg");
    }

    private static String pictureOn(Document page) {
        return page.select("main img[alt*=Master]").attr("src");
    }
}
